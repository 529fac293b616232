package dev.parallax.align;

import dev.parallax.align.LinkEvidence.Candidate;
import dev.parallax.align.LinkEvidence.Kind;
import dev.parallax.align.LinkWeights.Stage;
import dev.parallax.align.LogisticRegression.Example;
import dev.parallax.align.ReferenceStory.Sentences;
import dev.parallax.meaning.ModelVectors;
import dev.parallax.text.Document;
import dev.parallax.work.CancelToken;
import dev.parallax.work.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Fits the weights of links to stories whose links were made by hand, and prints how well they do on versions and on
 * stories that they were not fitted to. {@code mvn -Ptrain} runs it and writes the resource
 * {@code align/link-weights.properties}.
 */
public final class LinkTrainer {

    /** A pair of which one sentence states only a part is taken to be that true. */
    private static final double TARGET_OF_PART = 0.3;

    private static final double PENALTY = 1;

    private static final Map<Similarity.Kind, List<Kind>> EVIDENCE = Map.of(
            Similarity.Kind.WORDS, List.of(Kind.LIKENESS, Kind.MARGIN, Kind.SHARED, Kind.QUOTED, Kind.DISTANCE),
            Similarity.Kind.MEANING,
            List.of(Kind.LIKENESS, Kind.MARGIN, Kind.WORDS, Kind.CLAUSE, Kind.QUOTED, Kind.DISTANCE));

    private static final String HEADER = """
            # Weights of a logistic regression: log odds, per unit of evidence, that two sentences say the same.
            # Written by `mvn -Ptrain` (dev.parallax.align.LinkTrainer), fitted to links made by hand in
            """;

    private static final IntPredicate NOBODY = version -> false;

    private LinkTrainer() {}

    /** All pairs of one story with their evidence. */
    private record Material(ReferenceStory story, List<Versions> versions) {
        /** Two versions. */
        record Versions(int first, int second, List<Candidate> candidates) {
            boolean has(IntPredicate left) {
                return left.test(first) || left.test(second);
            }

            Sentences sentences(Similarity.Pair pair) {
                return Sentences.of(new SentenceRef(first, pair.a()), new SentenceRef(second, pair.b()));
            }
        }
    }

    /** Weights for both stages. */
    private record Fit(LinkWeights pair, LinkWeights story) {}

    /** @param arguments the file to write; a folder with texts and the table of its claims, then the next two, and so on */
    public static void main(String[] arguments) throws Exception {
        List<ReferenceStory> stories = new ArrayList<>();
        for (int i = 1; i + 1 < arguments.length; i += 2) {
            stories.add(ReferenceStory.read(Path.of(arguments[i]), Path.of(arguments[i + 1])));
        }
        StringBuilder resource = new StringBuilder(HEADER);
        stories.forEach(story -> resource.append(String.format(
                "#   %s: %d versions, %d links, %d in part%n",
                story.name(), story.documents().size(), story.core().size(), story.part().size())));
        for (Similarity.Kind kind : Similarity.Kind.values()) {
            List<Material> materials = new ArrayList<>();
            for (ReferenceStory story : stories) {
                materials.add(material(story, kind));
            }
            System.out.printf("%n%s%n%-48s lenient P     R    F1   strict F1%n", kind, "");
            for (Material material : materials) {
                report(material, materials, kind);
            }
            Fit fit = fit(materials, null, NOBODY, kind);
            print(resource, kind, Stage.PAIR, fit.pair);
            print(resource, kind, Stage.STORY, fit.story);
        }
        Files.writeString(Path.of(arguments[0]), resource);
    }

    private static void report(Material held, List<Material> materials, Similarity.Kind kind) {
        String name = held.story.name();
        List<Material> others = materials.stream().filter(material -> material != held).toList();
        Outcome byDocument = new Outcome(held.story);
        Outcome byDocumentAlone = new Outcome(held.story);
        Outcome pairsAlone = new Outcome(held.story);
        for (int left = 0; left < held.story.documents().size(); left++) {
            int document = left;
            IntPredicate leftOut = version -> version == document;
            Fit fit = fit(materials, held, leftOut, kind);
            byDocument.add(held, judged(held, fit), leftOut);
            pairsAlone.add(held, judgedAlone(held, fit.pair), leftOut);
            byDocumentAlone.add(held, judged(held, fit(List.of(held), held, leftOut, kind)), leftOut);
        }
        byDocument.print(name + ", one version held out");
        byDocumentAlone.print(name + ", same, fitted to this story only");
        pairsAlone.print(name + ", same, no third versions");
        if (!others.isEmpty()) {
            Outcome byStory = new Outcome(held.story);
            byStory.add(held, judged(held, fit(others, null, NOBODY, kind)), version -> true);
            byStory.print(name + ", whole story held out");
        }
        Outcome shown = new Outcome(held.story);
        shown.add(held, judged(held, fit(materials, null, NOBODY, kind)), version -> true);
        shown.print(name + ", nothing held out");
    }

    private static Material material(ReferenceStory story, Similarity.Kind kind) throws Exception {
        List<Document> documents = story.documents();
        CancelToken cancel = new CancelToken();
        LexicalSimilarity words = new LexicalSimilarity(documents, cancel);
        List<BitSet> all = documents.stream().map(LinkTrainer::all).toList();
        Similarity similarity = kind == Similarity.Kind.WORDS
                ? words
                : new SemanticSimilarity(
                        documents, words, new ModelVectors().read(documents, all, Progress.NONE, cancel));
        List<Material.Versions> versions = new ArrayList<>();
        for (int a = 0; a < documents.size(); a++) {
            for (int b = a + 1; b < documents.size(); b++) {
                RelativePlaces places = new RelativePlaces(
                        documents.get(a).text().length(), documents.get(b).text().length(), List.of());
                versions.add(new Material.Versions(a, b,
                        new LinkEvidence(documents.get(a), documents.get(b), places)
                                .of(similarity.between(a, all.get(a), b, all.get(b), cancel))));
            }
        }
        return new Material(story, versions);
    }

    private static BitSet all(Document document) {
        BitSet all = new BitSet();
        IntStream.range(0, document.sentences().size())
                .filter(sentence -> !document.sentences().get(sentence).role().isLeftOut())
                .forEach(all::set);
        return all;
    }

    /** @param held the story of which some versions are left out */
    private static Fit fit(List<Material> materials, Material held, IntPredicate leftOut, Similarity.Kind kind) {
        List<Kind> evidence = EVIDENCE.get(kind);
        List<Example> examples = new ArrayList<>();
        for (Material material : materials) {
            for (Material.Versions versions : material.versions) {
                if (material != held || !versions.has(leftOut)) {
                    versions.candidates.forEach(candidate ->
                            examples.add(example(material.story, versions, candidate, candidate.evidence(), evidence)));
                }
            }
        }
        LinkWeights pair = weights(examples, evidence);
        List<Kind> inStory = new ArrayList<>(evidence);
        inStory.add(Kind.AGREEMENT);
        inStory.add(Kind.DISAGREEMENT);
        List<Example> again = new ArrayList<>();
        for (Material material : materials) {
            IntPredicate unheard = material == held ? leftOut : NOBODY;
            Witnesses witnesses = witnesses(material, pair, unheard);
            for (Material.Versions versions : material.versions) {
                if (!versions.has(unheard)) {
                    versions.candidates.stream()
                            .filter(candidate -> pair.score(candidate.evidence()) >= PairJudgement.LEAST_CONSIDERED)
                            .forEach(candidate -> again.add(example(material.story, versions, candidate,
                                    withWitnesses(versions, candidate, witnesses), inStory)));
                }
            }
        }
        return new Fit(pair, weights(again, inStory));
    }

    private static Example example(
            ReferenceStory story,
            Material.Versions versions,
            Candidate candidate,
            Map<Kind, Double> found,
            List<Kind> evidence) {
        Sentences sentences = versions.sentences(candidate.pair());
        double target = story.core().contains(sentences) ? 1 : story.part().contains(sentences) ? TARGET_OF_PART : 0;
        return new Example(evidence.stream().mapToDouble(found::get).toArray(), target);
    }

    private static LinkWeights weights(List<Example> examples, List<Kind> evidence) {
        double[] fitted = LogisticRegression.fit(examples, PENALTY);
        Map<Kind, Double> weights = new EnumMap<>(Kind.class);
        for (int i = 0; i < evidence.size(); i++) {
            weights.put(evidence.get(i), fitted[i]);
        }
        return new LinkWeights(fitted[evidence.size()], weights);
    }

    private static Witnesses witnesses(Material material, LinkWeights weights, IntPredicate unheard) {
        Witnesses witnesses = new Witnesses();
        for (Material.Versions versions : material.versions) {
            if (!versions.has(unheard)) {
                for (Candidate candidate : versions.candidates) {
                    double score = weights.score(candidate.evidence());
                    if (score >= PairJudgement.LEAST_CONSIDERED) {
                        Sentences sentences = versions.sentences(candidate.pair());
                        witnesses.add(sentences.a(), sentences.b(), score);
                    }
                }
            }
        }
        return witnesses;
    }

    private static Map<Kind, Double> withWitnesses(
            Material.Versions versions, Candidate candidate, Witnesses witnesses) {
        Sentences sentences = versions.sentences(candidate.pair());
        Map<Kind, Double> evidence = new EnumMap<>(candidate.evidence());
        evidence.put(Kind.AGREEMENT, witnesses.agreement(sentences.a(), sentences.b()));
        evidence.put(Kind.DISAGREEMENT, witnesses.disagreement(sentences.a(), sentences.b()));
        return evidence;
    }

    private static Set<Sentences> judged(Material material, Fit fit) {
        Witnesses witnesses = witnesses(material, fit.pair, NOBODY);
        Set<Sentences> links = new HashSet<>();
        for (Material.Versions versions : material.versions) {
            versions.candidates.stream()
                    .filter(candidate -> fit.pair.score(candidate.evidence()) >= PairJudgement.LEAST_CONSIDERED)
                    .filter(candidate -> fit.story.score(withWitnesses(versions, candidate, witnesses)) >= PairJudgement.LEAST_SURE)
                    .forEach(candidate -> links.add(versions.sentences(candidate.pair())));
        }
        return links;
    }

    private static Set<Sentences> judgedAlone(Material material, LinkWeights weights) {
        Set<Sentences> links = new HashSet<>();
        for (Material.Versions versions : material.versions) {
            versions.candidates.stream()
                    .filter(candidate -> weights.score(candidate.evidence()) >= PairJudgement.LEAST_SURE)
                    .forEach(candidate -> links.add(versions.sentences(candidate.pair())));
        }
        return links;
    }

    private static void print(StringBuilder out, Similarity.Kind kind, Stage stage, LinkWeights weights) {
        String prefix = LinkWeights.name(kind) + "." + LinkWeights.name(stage) + ".";
        out.append(String.format(Locale.ROOT, "%sconstant=%.4f%n", prefix, weights.constant()));
        weights.weights().forEach((name, weight) ->
                out.append(String.format(Locale.ROOT, "%s%s=%.4f%n", prefix, LinkWeights.name(name), weight)));
    }

    /** Right, wrong and missing links, over all held-out versions. */
    private static final class Outcome {

        private final ReferenceStory story;
        private int right;
        private int partly;
        private int wrong;
        private int missing;

        Outcome(ReferenceStory story) {
            this.story = story;
        }

        void add(Material material, Set<Sentences> links, IntPredicate counted) {
            for (Sentences link : links) {
                if (counted.test(link.a().version()) || counted.test(link.b().version())) {
                    right += story.core().contains(link) ? 1 : 0;
                    partly += story.part().contains(link) ? 1 : 0;
                    wrong += story.core().contains(link) || story.part().contains(link) ? 0 : 1;
                }
            }
            missing += (int) story.core().stream()
                    .filter(link -> counted.test(link.a().version()) || counted.test(link.b().version()))
                    .filter(link -> !links.contains(link))
                    .count();
        }

        void print(String what) {
            double recall = (double) right / (right + missing);
            double precision = (double) right / Math.max(1, right + wrong);
            double strict = (double) right / Math.max(1, right + wrong + partly);
            System.out.printf(Locale.ROOT, "%-48s    %.3f %.3f %.3f   %.3f%n", what, precision, recall,
                    2 * precision * recall / (precision + recall), 2 * strict * recall / (strict + recall));
        }
    }
}
