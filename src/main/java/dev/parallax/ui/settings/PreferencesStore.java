package dev.parallax.ui.settings;

import java.util.Map;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.prefs.BackingStoreException;
import java.util.prefs.Preferences;
import org.jspecify.annotations.Nullable;

/**
 * Settings where the platform keeps those of its users: in the home folder, the registry or the property lists.
 *
 * <p>Where that place is missing, broken or may not be written, nothing is remembered and nothing else happens.
 */
final class PreferencesStore implements Store {

    /** The platform complains on standard error where it cannot keep preferences. Held: loggers are weak. */
    private static final Logger PLATFORM = Logger.getLogger("java.util.prefs");

    private final Supplier<Preferences> place;
    private @Nullable Preferences node;

    PreferencesStore(Supplier<Preferences> place) {
        this.place = place;
    }

    static PreferencesStore ofUser() {
        PLATFORM.setLevel(Level.OFF);
        return new PreferencesStore(() -> Preferences.userRoot().node("dev/parallax"));
    }

    @Override
    public @Nullable String read(String key) {
        try {
            return node().get(key, null);
        } catch (IllegalStateException | IllegalArgumentException | SecurityException | LinkageError e) {
            return null;
        }
    }

    @Override
    public void write(Map<String, String> values) {
        values.forEach(this::write);
        try {
            node().flush();
        } catch (BackingStoreException | IllegalStateException | SecurityException | LinkageError e) {
            log(e);
        }
    }

    private void write(String key, String value) {
        try {
            // What cannot be kept must not leave an older value behind.
            node().remove(key);
            if (!value.isEmpty()) {
                node().put(key, value);
            }
        } catch (IllegalStateException | IllegalArgumentException | SecurityException | LinkageError e) {
            log(e);
        }
    }

    private synchronized Preferences node() {
        if (node == null) {
            node = place.get();
        }
        return node;
    }

    private static void log(Throwable failure) {
        System.getLogger(PreferencesStore.class.getName())
                .log(System.Logger.Level.DEBUG, "settings cannot be kept", failure);
    }
}
