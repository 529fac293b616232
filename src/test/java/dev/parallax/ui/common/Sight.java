package dev.parallax.ui.common;

import java.util.Arrays;

/**
 * How colours look to an eye with three kinds of cones, and with one kind missing.
 *
 * <p>The latter after Brettel, Viénot and Mollon (1997): what such an eye sees lies on two half planes of the colours
 * that there are, and every colour is taken to one of them along the cone that is missing. The matrices do so for linear
 * sRGB on an average display, with its white as the neutral colour.
 */
enum Sight {
    NORMAL(new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}, new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}, 0, 0, 0),
    PROTANOPIA(
            new double[][] {{0.14980, 1.19548, -0.34528}, {0.10764, 0.84864, 0.04372}, {0.00384, -0.00540, 1.00156}},
            new double[][] {{0.14570, 1.16172, -0.30742}, {0.10816, 0.85291, 0.03892}, {0.00386, -0.00524, 1.00139}},
            0.00048, 0.00393, -0.00441),
    DEUTERANOPIA(
            new double[][] {{0.36477, 0.86381, -0.22858}, {0.26294, 0.64245, 0.09462}, {-0.02006, 0.02728, 0.99278}},
            new double[][] {{0.37298, 0.88166, -0.25464}, {0.25954, 0.63506, 0.10540}, {-0.01980, 0.02784, 0.99196}},
            -0.00281, -0.00611, 0.00892),
    TRITANOPIA(
            new double[][] {{1.01277, 0.13548, -0.14826}, {-0.01243, 0.86812, 0.14431}, {0.07589, 0.80500, 0.11911}},
            new double[][] {{0.93678, 0.18979, -0.12657}, {0.06154, 0.81526, 0.12320}, {-0.37562, 1.12767, 0.24796}},
            0.03901, -0.02788, -0.01113);

    private static final double[][] TO_XYZ = {
        {0.4124564, 0.3575761, 0.1804375}, {0.2126729, 0.7151522, 0.0721750}, {0.0193339, 0.1191920, 0.9503041}
    };
    private static final double[] WHITE = {0.95047, 1, 1.08883};

    private final double[][] near;
    private final double[][] far;
    private final double[][] border;

    Sight(double[][] near, double[][] far, double... border) {
        this.near = near;
        this.far = far;
        this.border = new double[][] {border};
    }

    /** How different two colours look, by CIEDE2000. */
    double distance(int a, int b) {
        return ColourDistance.between(seen(a), seen(b));
    }

    /** Lightness, a, b of CIELAB. */
    private double[] seen(int colour) {
        double[] light = {linear(colour >> 16 & 0xff), linear(colour >> 8 & 0xff), linear(colour & 0xff)};
        double[] seen = times(times(border, light)[0] >= 0 ? near : far, light);
        double[] xyz = times(TO_XYZ, Arrays.stream(seen).map(part -> Math.clamp(part, 0, 1)).toArray());
        double x = root(xyz[0] / WHITE[0]);
        double y = root(xyz[1] / WHITE[1]);
        double z = root(xyz[2] / WHITE[2]);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    /** The share of its light that a channel of sRGB stands for. */
    static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static double root(double part) {
        return part > 216.0 / 24389 ? Math.cbrt(part) : (24389.0 / 27 * part + 16) / 116;
    }

    private static double[] times(double[][] matrix, double[] vector) {
        return Arrays.stream(matrix)
                .mapToDouble(row -> row[0] * vector[0] + row[1] * vector[1] + row[2] * vector[2])
                .toArray();
    }
}
