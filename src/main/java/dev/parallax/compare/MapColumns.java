package dev.parallax.compare;

import dev.parallax.align.Passage;
import dev.parallax.align.SentenceRef;
import dev.parallax.text.Document;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Cuts a story into columns of the map: each passage is one, and each compared sentence that is in no passage. */
final class MapColumns {

    private final List<Document> documents;
    private final List<MapColumn> columns = new ArrayList<>();

    private MapColumns(List<Document> documents) {
        this.documents = documents;
    }

    static List<MapColumn> of(Comparison comparison) {
        MapColumns found = new MapColumns(comparison.documents());
        Set<SentenceRef> taken = new HashSet<>();
        for (Passage passage : comparison.alignment().passages()) {
            found.add(passage.members());
            taken.addAll(passage.members());
        }
        for (int version = 0; version < found.documents.size(); version++) {
            for (int place = 0; place < found.documents.get(version).sentences().size(); place++) {
                SentenceRef alone = new SentenceRef(version, place);
                if (!taken.contains(alone)) {
                    found.add(List.of(alone));
                }
            }
        }
        return found.columns;
    }

    private void add(List<SentenceRef> members) {
        List<List<Integer>> sentences = new ArrayList<>(Collections.nCopies(documents.size(), List.of()));
        boolean any = false;
        for (SentenceRef member : members) {
            if (!documents.get(member.version()).sentences().get(member.sentence()).role().isLeftOut()) {
                List<Integer> before = sentences.get(member.version());
                List<Integer> mine = before.isEmpty() ? new ArrayList<>() : before;
                mine.add(member.sentence());
                sentences.set(member.version(), mine);
                any = true;
            }
        }
        if (any) {
            columns.add(new MapColumn(sentences));
        }
    }
}
