package dev.parallax.align;

import dev.parallax.align.LinkEvidence.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * The weights of a logistic regression that makes one score of the evidence for a link. They are read from the resource
 * {@code align/link-weights.properties}, which says where they come from.
 *
 * @param constant log odds without any evidence
 * @param weights log odds per unit of evidence; evidence without a weight does not count
 */
record LinkWeights(double constant, Map<Kind, Double> weights) {

    private static final String RESOURCE = "/align/link-weights.properties";

    /** What the weights are for: two versions by themselves, or with what third versions say. */
    enum Stage {
        PAIR,
        STORY
    }

    /** Read when first asked for. */
    private static final class Shipped {
        static final Map<Similarity.Kind, Map<Stage, LinkWeights>> WEIGHTS = read();
    }

    /** The weights that Parallax comes with. */
    static LinkWeights of(Similarity.Kind similarity, Stage stage) {
        return Shipped.WEIGHTS.get(similarity).get(stage);
    }

    /** How sure the evidence makes the link, 0 to 1. */
    double score(Map<Kind, Double> evidence) {
        double odds = constant;
        for (Map.Entry<Kind, Double> weight : weights.entrySet()) {
            odds += weight.getValue() * evidence.getOrDefault(weight.getKey(), 0.0);
        }
        return 1 / (1 + Math.exp(-odds));
    }

    static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static Map<Similarity.Kind, Map<Stage, LinkWeights>> read() {
        Properties properties = new Properties();
        try (InputStream stream = LinkWeights.class.getResourceAsStream(RESOURCE);
                Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<Similarity.Kind, Map<Stage, LinkWeights>> read = new EnumMap<>(Similarity.Kind.class);
        for (Similarity.Kind similarity : Similarity.Kind.values()) {
            Map<Stage, LinkWeights> stages = new EnumMap<>(Stage.class);
            for (Stage stage : Stage.values()) {
                stages.put(stage, read(properties, name(similarity) + "." + name(stage) + "."));
            }
            read.put(similarity, stages);
        }
        return read;
    }

    private static LinkWeights read(Properties properties, String prefix) {
        Map<Kind, Double> weights = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            String weight = properties.getProperty(prefix + name(kind));
            if (weight != null) {
                weights.put(kind, Double.valueOf(weight));
            }
        }
        return new LinkWeights(Double.parseDouble(properties.getProperty(prefix + "constant")), weights);
    }
}
