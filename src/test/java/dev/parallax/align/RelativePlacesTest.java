package dev.parallax.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class RelativePlacesTest {

    @Test
    void withoutPinsPlacesAreSharesOfTheirTexts() {
        RelativePlaces places = new RelativePlaces(200, 400, List.of());
        assertThat(places.distance(50, 100)).isZero();
        assertThat(places.distance(50, 300)).isEqualTo(0.5);
        assertThat(places.distance(200, 0)).isEqualTo(1);
    }

    @Test
    void pinnedPlacesAreAtTheSamePlace() {
        RelativePlaces places = new RelativePlaces(100, 100, List.of(new Ties.Tie(10, 70), new Ties.Tie(50, 90)));
        assertThat(places.distance(10, 70)).isZero();
        assertThat(places.distance(50, 90)).isZero();
        assertThat(places.distance(100, 100)).isZero();
    }

    @Test
    void betweenPinsPlacesAreMeasuredFromTheOneToTheOther() {
        RelativePlaces places = new RelativePlaces(100, 100, List.of(new Ties.Tie(10, 70), new Ties.Tie(50, 90)));
        assertThat(places.distance(30, 80)).isCloseTo(0, within(1e-9));
        assertThat(places.distance(30, 30)).isGreaterThan(0.2);
    }

    @Test
    void aPinAtTheVeryBeginningHolds() {
        RelativePlaces places = new RelativePlaces(100, 100, List.of(new Ties.Tie(0, 50)));
        assertThat(places.distance(0, 50)).isZero();
        assertThat(places.distance(0, 0)).isEqualTo(0.25);
    }
}
