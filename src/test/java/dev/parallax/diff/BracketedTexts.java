package dev.parallax.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.story.Span;
import dev.parallax.story.Version;
import dev.parallax.text.Language;
import dev.parallax.text.Segmenter;
import dev.parallax.text.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Two texts with what is changed in square brackets; the words outside are partners in their order. */
record BracketedTexts(String from, String to) {

    private static final Segmenter SEGMENTER = new Segmenter();

    /** What a pass makes of these texts, in the same notation. */
    BracketedTexts after(Pass pass) {
        Vocabulary vocabulary = new Vocabulary();
        CodedDocument source = coded(vocabulary, from);
        CodedDocument target = coded(vocabulary, to);
        List<Integer> unchanged = unchanged(from, source);
        List<Integer> partners = unchanged(to, target);
        assertThat(unchanged).as("words outside of brackets").hasSameSizeAs(partners);
        int[] matched = new int[source.codes().length];
        Arrays.fill(matched, Matching.NONE);
        for (int i = 0; i < unchanged.size(); i++) {
            matched[unchanged.get(i)] = partners.get(i);
        }
        int[] before = matched.clone();
        Matching result = pass.apply(new Matching(matched, target.codes().length), source, target);
        assertThat(matched).as("a pass leaves what it is given alone").isEqualTo(before);
        return new BracketedTexts(shown(source, result.partners()), shown(target, result.backward().partners()));
    }

    private static CodedDocument coded(Vocabulary vocabulary, String bracketed) {
        return vocabulary.code(SEGMENTER.cut(Version.ofText("a", bare(bracketed)), Language.ENGLISH));
    }

    private static String bare(String bracketed) {
        return bracketed.replace("[", "").replace("]", "");
    }

    private static List<Integer> unchanged(String bracketed, CodedDocument document) {
        boolean[] changed = new boolean[bracketed.length()];
        boolean inside = false;
        int place = 0;
        for (char sign : bracketed.toCharArray()) {
            if (sign == '[' || sign == ']') {
                inside = sign == '[';
            } else {
                changed[place++] = inside;
            }
        }
        List<Integer> unchanged = new ArrayList<>();
        for (int token = 0; token < document.codes().length; token++) {
            if (!changed[document.document().tokens().start(token)]) {
                unchanged.add(token);
            }
        }
        return unchanged;
    }

    private static String shown(CodedDocument document, int[] partners) {
        String text = document.document().text();
        Tokens tokens = document.document().tokens();
        StringBuilder shown = new StringBuilder();
        int end = 0;
        for (int token = 0; token < partners.length; token++) {
            boolean changed = partners[token] == Matching.NONE;
            boolean begins = changed && (token == 0 || partners[token - 1] != Matching.NONE);
            boolean ends = changed && (token + 1 == partners.length || partners[token + 1] != Matching.NONE);
            shown.append(new Span(end, tokens.start(token)).of(text)).append(begins ? "[" : "");
            shown.append(tokens.span(token).of(text)).append(ends ? "]" : "");
            end = tokens.end(token);
        }
        return shown.append(text.substring(end)).toString();
    }
}
