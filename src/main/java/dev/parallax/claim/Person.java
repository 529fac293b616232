package dev.parallax.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Somebody, or some group, that a version names: what it has told about them so far. */
final class Person {

    /** What abbreviated titles and parts of titles stand for in "the senator", "the congresswoman". */
    private static final Map<String, List<String>> TITLES = Map.ofEntries(
            Map.entry("gov", List.of("governor")),
            Map.entry("sen", List.of("senator")),
            Map.entry("rep", List.of("representative", "congressman", "congresswoman", "lawmaker")),
            Map.entry("representative", List.of("representative", "congressman", "congresswoman", "lawmaker")),
            Map.entry("senator", List.of("senator", "lawmaker")),
            Map.entry("prof", List.of("professor")),
            Map.entry("dr", List.of("doctor", "physician")),
            Map.entry("capt", List.of("captain")),
            Map.entry("col", List.of("colonel")),
            Map.entry("gen", List.of("general")),
            Map.entry("lt", List.of("lieutenant")),
            Map.entry("sgt", List.of("sergeant")),
            Map.entry("supt", List.of("superintendent")),
            Map.entry("insp", List.of("inspector")),
            Map.entry("det", List.of("detective")),
            Map.entry("cmdr", List.of("commander")),
            Map.entry("rev", List.of("reverend", "pastor", "minister")),
            Map.entry("councillor", List.of("councillor", "councilman", "councilwoman")),
            Map.entry("assemblywoman", List.of("assemblywoman", "lawmaker")),
            Map.entry("assemblyman", List.of("assemblyman", "lawmaker")));

    private String name;
    private boolean named;
    private final boolean group;
    private final Set<String> nouns = new HashSet<>();
    private Gender gender = Gender.UNKNOWN;
    private @Nullable Integer age;

    /** @param named whether the name is a proper name, not what they are */
    Person(String name, boolean named, boolean group) {
        this.name = name;
        this.named = named;
        this.group = group;
    }

    /** The fullest name that the version gives, or the noun phrase. */
    String name() {
        return name;
    }

    boolean isNamed() {
        return named;
    }

    boolean isGroup() {
        return group;
    }

    /** Whether nothing tells that a name is a person's. */
    boolean mayBeGroup() {
        return named && gender == Gender.UNKNOWN && age == null && nouns.isEmpty();
    }

    /** "Prosecutors", "police". */
    boolean isPlural() {
        return group && !named && name.endsWith("s") || name.equalsIgnoreCase("police") || name.equalsIgnoreCase("people");
    }

    Gender gender() {
        return gender;
    }

    /** Takes a proper name when it says more than the one known. */
    void call(String other) {
        if (!named || other.length() > name.length()) {
            name = other;
            named = true;
        }
    }

    /** Notes what they are: spokesman, captain, Gov. */
    void is(String noun) {
        nouns.addAll(TITLES.getOrDefault(noun, List.of(noun)));
        suppose(Gender.ofNoun(noun));
    }

    boolean hasRole() {
        return !nouns.isEmpty();
    }

    /** Takes a gender where none is known yet. */
    void suppose(Gender other) {
        gender = gender == Gender.UNKNOWN ? other : gender;
    }

    void age(int years) {
        age = years;
    }

    /** Whether the text has said so; a spokesman in one line is a spokesperson in the next. */
    boolean isSaidToBe(String noun) {
        return nouns.contains(noun)
                || noun.startsWith("spokes") && nouns.stream().anyMatch(other -> other.startsWith("spokes"));
    }

    /** Whether they may be that old. */
    boolean mayBe(int years) {
        return age == null || age == years;
    }

    boolean isOfAge(int years) {
        return age != null && age == years;
    }
}
