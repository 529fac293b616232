package dev.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;

class SignSearchTest {

    @Property
    void everySignIsFoundInOrder(@ForAll @CharRange(from = '+', to = '5') String text) {
        List<Integer> signs = IntStream.range(0, text.length()).filter(place -> ".-/".indexOf(text.charAt(place)) >= 0).boxed().toList();
        SignSearch search = new SignSearch(text, ".-/");
        List<Integer> found = IntStream.iterate(search.next(0), place -> place < text.length(), place -> search.next(place + 1))
                .boxed()
                .toList();
        assertThat(found).isEqualTo(signs);
    }
}
