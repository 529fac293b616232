package dev.parallax.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SettingsTest {

    private final MemoryStore store = new MemoryStore();
    private final Settings settings = new Settings(store);

    @Test
    void aValueHoldsAtOnceAndIsKeptWhenSaved() {
        settings.set("face", "SANS");
        assertThat(settings.get("face")).contains("SANS");
        assertThat(store.read("face")).isNull();
        settings.save();
        assertThat(new Settings(store).get("face")).contains("SANS");
    }

    @Test
    void anEmptyValueIsNone() {
        store.with("face", "SANS");
        settings.set("face", "");
        settings.save();
        assertThat(settings.get("face")).isEmpty();
        assertThat(new Settings(store).get("face")).isEmpty();
    }

    @Test
    void onlyRealChangesAreToldToTheSaver() {
        int[] told = {0};
        store.with("face", "SANS");
        settings.onChange(() -> told[0]++);
        settings.set("face", "SANS");
        assertThat(told[0]).isZero();
        settings.set("face", "SERIF");
        assertThat(told[0]).isEqualTo(1);
    }
}
