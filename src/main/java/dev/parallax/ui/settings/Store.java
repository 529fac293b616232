package dev.parallax.ui.settings;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where settings lie between two times that the program runs. */
public interface Store {

    /** Remembers nothing beyond this time. */
    Store NOWHERE = new Store() {
        @Override
        public @Nullable String read(String key) {
            return null;
        }

        @Override
        public void write(Map<String, String> values) {
            // Nothing is to be left behind.
        }
    };

    /** The value under this name; null where there is none or where it cannot be read. */
    @Nullable String read(String key);

    /**
     * Keeps these values, as far as that can be done; any thread but one at a time.
     *
     * @param values by name; an empty one is the same as none
     */
    void write(Map<String, String> values);
}
