package dev.parallax.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.text.Language;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThesaurusTest {

    private final Thesaurus thesaurus = Thesaurus.english();

    @ParameterizedTest
    @CsvSource({
        "build, construct", "attorney, lawyer", "suit, lawsuit", "memo, memorandum", "doctor, physician", "child, kid",
        "cut, reduce", "important, significant", "quickly, rapidly", "cost, price", "disclose, reveal", "use, employ",
        "storm, tempest", "plan, program"
    })
    void synonyms(String first, String second) {
        assertThat(relation(first, second)).isEqualTo(WordRelation.SYNONYM);
        assertThat(relation(second, first)).isEqualTo(WordRelation.SYNONYM);
    }

    @ParameterizedTest
    @CsvSource({
        "agreement, contract", "agreement, treaty", "vehicle, car", "animal, dog", "barrier, gate", "kill, murder",
        "watercraft, boat", "plan, project", "large, huge", "inform, told"
    })
    void theFirstIsWider(String first, String second) {
        assertThat(relation(first, second)).isEqualTo(WordRelation.WIDER);
        assertThat(relation(second, first)).isEqualTo(WordRelation.NARROWER);
    }

    @ParameterizedTest
    @CsvSource({
        "increase, decrease", "allow, forbid", "rise, fall", "raise, lower", "open, closed", "legal, illegal",
        "guilty, innocent", "safe, dangerous", "confirm, deny", "support, oppose", "approve, reject", "slowly, quickly"
    })
    void opposites(String first, String second) {
        assertThat(relation(first, second)).isEqualTo(WordRelation.OPPOSITE);
        assertThat(relation(second, first)).isEqualTo(WordRelation.OPPOSITE);
    }

    @ParameterizedTest
    @CsvSource({
        // siblings
        "dog, cat", "doctor, nurse", "Tuesday, Wednesday", "year, month", "hot, warm", "run, walk",
        // what happens to be near
        "bank, river", "judge, court", "teacher, student", "died, killed", "deadline, date", "gate, wall",
        // related in far-fetched meanings only
        "hearing, listening", "elect, vote", "house, senate", "borrow, obtain", "yard, pace",
        // a meaning that takes in half of the world
        "mayor, person", "cottage, thing", "walk, move",
        // the same as seen from elsewhere
        "came, went", "brought, took",
        // one word, and what is none
        "gate, gates", "gate, Gate", "gate, Vandermolen", "the, a", "and, or"
    })
    void nothingIsToldOf(String first, String second) {
        assertThat(relation(first, second)).isNull();
        assertThat(relation(second, first)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "increased, decreases, OPPOSITE", "rose, fell, OPPOSITE", "Built, constructs, SYNONYM", "chose, selecting, SYNONYM",
        "contracts, agreements, NARROWER", "bought, sold, OPPOSITE", "raised, cut, OPPOSITE"
    })
    void anyInflectionIsUnderstood(String first, String second, WordRelation relation) {
        assertThat(relation(first, second)).isEqualTo(relation);
    }

    @Test
    void otherLanguagesAreNotGuessedAt() {
        assertThat(thesaurus.relation(new Language("de"), "rise", "fall")).isNull();
        assertThat(thesaurus.relation(new Language("fr"), "construction", "building")).isNull();
    }

    @Test
    void aTextTooShortToTellItsLanguageIsReadAsEnglish() {
        assertThat(thesaurus.relation(Language.UNKNOWN, "rise", "fall")).isEqualTo(WordRelation.OPPOSITE);
    }

    @Test
    void wordsOfOtherClassesAreToldApart() {
        assertThat(thesaurus.mayBeOfOneClass(Language.ENGLISH, "quickly", "tempest")).isFalse();
        assertThat(thesaurus.mayBeOfOneClass(Language.ENGLISH, "contract", "agreement")).isTrue();
    }

    @Test
    void anUnknownWordMayBeOfAnyClass() {
        assertThat(thesaurus.mayBeOfOneClass(Language.ENGLISH, "Vandermolen", "tempest")).isTrue();
        assertThat(thesaurus.mayBeOfOneClass(new Language("de"), "schnell", "tempest")).isTrue();
    }

    @Test
    @Timeout(30)
    void askingDoesNotWaitForABackgroundThatIsBusy() {
        CountDownLatch asked = new CountDownLatch(1);
        List<ForkJoinTask<?>> busy = IntStream.range(0, ForkJoinPool.getCommonPoolParallelism())
                .<ForkJoinTask<?>>mapToObj(worker -> ForkJoinPool.commonPool().submit(() -> {
                    asked.await();
                    return worker;
                }))
                .toList();
        Thesaurus unread = new Thesaurus();
        unread.prepare();
        assertThat(unread.relation(Language.ENGLISH, "rise", "fall")).isEqualTo(WordRelation.OPPOSITE);
        asked.countDown();
        busy.forEach(ForkJoinTask::join);
    }

    private WordRelation relation(String first, String second) {
        return thesaurus.relation(Language.ENGLISH, first, second);
    }
}
