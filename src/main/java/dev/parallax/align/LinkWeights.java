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

    private static final class Shipped {
        static final Properties PROPERTIES = read();
    }

    /** The weights that Parallax comes with. */
    static LinkWeights of(Similarity.Kind similarity, Stage stage) {
        String prefix = name(similarity) + "." + name(stage) + ".";
        Map<Kind, Double> weights = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            String weight = Shipped.PROPERTIES.getProperty(prefix + name(kind));
            if (weight != null) {
                weights.put(kind, Double.valueOf(weight));
            }
        }
        return new LinkWeights(Double.parseDouble(Shipped.PROPERTIES.getProperty(prefix + "constant")), weights);
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

    private static Properties read() {
        Properties properties = new Properties();
        try (InputStream stream = LinkWeights.class.getResourceAsStream(RESOURCE);
                Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
