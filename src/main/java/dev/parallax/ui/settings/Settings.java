package dev.parallax.ui.settings;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Values by name that outlive the window.
 *
 * <p>A value that is set holds at once, whether or not it can be kept. {@link #save} may be called on any thread; the
 * rest belongs to the toolkit's.
 */
public final class Settings {

    private final Store store;
    private final Map<String, String> values = new HashMap<>();
    private final Map<String, String> unsaved = new HashMap<>();
    private Runnable changed = () -> {};

    public Settings(Store store) {
        this.store = store;
    }

    /** The settings of the person who uses this computer. */
    public static Settings ofUser() {
        return new Settings(PreferencesStore.ofUser());
    }

    /** Settings that nobody keeps. */
    public static Settings inMemory() {
        return new Settings(Store.NOWHERE);
    }

    /** Calls back whenever a value has changed that is to be saved. */
    void onChange(Runnable action) {
        changed = action;
    }

    public Optional<String> get(String key) {
        synchronized (values) {
            String value = values.computeIfAbsent(key, this::read);
            return Optional.of(value).filter(text -> !text.isEmpty());
        }
    }

    /** Takes the value away where it is empty. */
    public void set(String key, String value) {
        synchronized (values) {
            if (get(key).orElse("").equals(value)) {
                return;
            }
            values.put(key, value);
            unsaved.put(key, value);
        }
        changed.run();
    }

    /** Writes what has changed since it was called last. */
    public void save() {
        Map<String, String> now;
        synchronized (values) {
            now = Map.copyOf(unsaved);
            unsaved.clear();
        }
        if (!now.isEmpty()) {
            synchronized (store) {
                store.write(now);
            }
        }
    }

    private String read(String key) {
        String value = store.read(key);
        return value == null ? "" : value;
    }
}
