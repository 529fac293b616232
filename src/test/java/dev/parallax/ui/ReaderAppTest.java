package dev.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.cli.OpenRequest;
import dev.parallax.diff.Ignored;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReaderAppTest {

    @Test
    void aRequestComesThroughTheToolkitAsItWas() {
        for (OpenRequest request : List.of(
                new OpenRequest(List.of(), Set.of()),
                new OpenRequest(List.of("a, b.txt", "--CASE=1", ""), Set.of()),
                new OpenRequest(List.of("CASE"), Set.of(Ignored.SPELLING)),
                new OpenRequest(List.of("a.txt"), EnumSet.allOf(Ignored.class)))) {
            assertThat(ReaderApp.request(List.of(ReaderApp.arguments(request)))).isEqualTo(request);
        }
    }
}
