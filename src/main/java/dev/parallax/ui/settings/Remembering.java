package dev.parallax.ui.settings;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableValue;

/**
 * Gives properties the values that they had last time, and remembers what becomes of them.
 *
 * <p>A value that is missing, or that this program does not understand, leaves the property as it is.
 */
public final class Remembering {

    private static final String NONE = "-";

    private final Settings settings;

    public Remembering(Settings settings) {
        this.settings = settings;
    }

    public void flag(String key, BooleanProperty property) {
        settings.get(key).filter(text -> text.equals("true") || text.equals("false"))
                .ifPresent(text -> property.set(text.equals("true")));
        property.subscribe((before, now) -> settings.set(key, String.valueOf(now)));
    }

    public <E extends Enum<E>> void choice(String key, Property<E> property, Class<E> type) {
        choice(key, property, property::setValue, type);
    }

    /** @param use takes the remembered value */
    public <E extends Enum<E>> void choice(String key, ObservableValue<E> value, Consumer<E> use, Class<E> type) {
        settings.get(key).flatMap(name -> constant(type, name)).ifPresent(use);
        value.subscribe((before, now) -> settings.set(key, now.name()));
    }

    /** Some constants of a kind; those that this program does not know any more are passed over. */
    public <E extends Enum<E>> void choices(String key, Property<Set<E>> property, Class<E> type) {
        some(key, property, property::setValue, type);
    }

    /**
     * The same for what is no set but can be made from one.
     *
     * @param toSet the chosen ones
     */
    public <T, E extends Enum<E>> void choices(
            String key, Property<T> property, Function<T, Set<E>> toSet, Mapping<T, E> mapping) {
        some(key, property.map(toSet), chosen -> property.setValue(mapping.from.apply(chosen)), mapping.type);
    }

    /**
     * How a value is made from chosen constants.
     *
     * @param type of the constants
     */
    public record Mapping<T, E extends Enum<E>>(Class<E> type, Function<Set<E>, T> from) {}

    /** @param use takes the remembered value */
    public void number(String key, ObservableValue<Number> value, Consumer<Double> use) {
        number(key).ifPresent(use);
        value.subscribe((before, now) -> settings.set(key, now.toString()));
    }

    /** A number that was remembered. */
    public Optional<Double> number(String key) {
        return settings.get(key).flatMap(Remembering::parse);
    }

    private <E extends Enum<E>> void some(
            String key, ObservableValue<Set<E>> value, Consumer<Set<E>> use, Class<E> type) {
        settings.get(key).ifPresent(names -> {
            Set<E> chosen = EnumSet.noneOf(type);
            Arrays.stream(names.split(",")).forEach(name -> constant(type, name).ifPresent(chosen::add));
            if (names.equals(NONE) || !chosen.isEmpty()) {
                use.accept(Set.copyOf(chosen));
            }
        });
        value.subscribe((before, now) -> settings.set(key, now.isEmpty()
                ? NONE
                : now.stream().sorted().map(Enum::name).collect(Collectors.joining(","))));
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }

    private static Optional<Double> parse(String text) {
        try {
            return Optional.of(Double.valueOf(text)).filter(Double::isFinite);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
