package dev.parallax.ui.settings;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Settings that live as long as the test. */
public final class MemoryStore implements Store {

    private final Map<String, String> values = new HashMap<>();

    public MemoryStore with(String key, String value) {
        values.put(key, value);
        return this;
    }

    @Override
    public @Nullable String read(String key) {
        return values.get(key);
    }

    @Override
    public void write(Map<String, String> changed) {
        values.putAll(changed);
    }
}
