package dev.parallax.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.HashMap;
import java.util.Map;
import java.util.prefs.AbstractPreferences;
import java.util.prefs.BackingStoreException;
import java.util.prefs.Preferences;
import org.junit.jupiter.api.Test;

class PreferencesStoreTest {

    @Test
    void valuesComeBack() {
        Place place = new Place(false);
        new PreferencesStore(() -> place).write(Map.of("face", "SANS", "size", "18"));
        assertThat(new PreferencesStore(() -> place).read("face")).isEqualTo("SANS");
        new PreferencesStore(() -> place).write(Map.of("face", ""));
        assertThat(new PreferencesStore(() -> place).read("face")).isNull();
        assertThat(new PreferencesStore(() -> place).read("size")).isEqualTo("18");
    }

    @Test
    void aPlaceThatCannotBeWrittenLosesValuesAndNothingElse() {
        Place place = new Place(true);
        Settings settings = new Settings(new PreferencesStore(() -> place));
        settings.set("face", "SANS");
        assertThatCode(settings::save).doesNotThrowAnyException();
        assertThat(settings.get("face")).contains("SANS");
        assertThat(place.tries).isPositive();
    }

    @Test
    void aPlaceThatIsNotThereIsLikeAnEmptyOne() {
        Settings settings = new Settings(new PreferencesStore(() -> {
            throw new SecurityException("not for you");
        }));
        assertThat(settings.get("face")).isEmpty();
        settings.set("face", "SANS");
        assertThatCode(settings::save).doesNotThrowAnyException();
        assertThat(settings.get("face")).contains("SANS");
    }

    @Test
    void aValueThatIsTooLongDoesNotKeepTheOthersBack() {
        Place place = new Place(false);
        String tooLong = "x".repeat(Preferences.MAX_VALUE_LENGTH + 1);
        new PreferencesStore(() -> place).write(Map.of("long", tooLong, "face", "SANS"));
        assertThat(place.values).containsExactly(Map.entry("face", "SANS"));
    }

    @Test
    void aValueThatIsTooLongTakesTheOlderOneAway() {
        Place place = new Place(false);
        PreferencesStore store = new PreferencesStore(() -> place);
        store.write(Map.of("recent-0", "older"));
        store.write(Map.of("recent-0", "x".repeat(Preferences.MAX_VALUE_LENGTH + 1)));
        assertThat(store.read("recent-0")).isNull();
    }

    /** Preferences without a disk. */
    private static final class Place extends AbstractPreferences {

        private final Map<String, String> values = new HashMap<>();
        private final boolean broken;
        private int tries;

        Place(boolean broken) {
            super(null, "");
            this.broken = broken;
        }

        @Override
        protected void putSpi(String key, String value) {
            if (broken) {
                throw new IllegalStateException("broken");
            }
            values.put(key, value);
        }

        @Override
        protected String getSpi(String key) {
            return values.get(key);
        }

        @Override
        protected void removeSpi(String key) {
            values.remove(key);
        }

        @Override
        protected void removeNodeSpi() {
            throw new UnsupportedOperationException();
        }

        @Override
        protected String[] keysSpi() {
            return values.keySet().toArray(String[]::new);
        }

        @Override
        protected String[] childrenNamesSpi() {
            return new String[0];
        }

        @Override
        protected AbstractPreferences childSpi(String name) {
            throw new UnsupportedOperationException();
        }

        @Override
        protected void syncSpi() {
            throw new UnsupportedOperationException();
        }

        @Override
        protected void flushSpi() throws BackingStoreException {
            tries++;
            if (broken) {
                throw new BackingStoreException("read only");
            }
        }
    }
}
