package dev.parallax.ui.common;

/** CIEDE2000: how different two colours look, 1 being about the least that can be seen. */
final class ColourDistance {

    private static final double CHROMA = Math.pow(25, 7);

    private ColourDistance() {}

    /** @param a lightness, a, b of CIELAB */
    static double between(double[] a, double[] b) {
        double mean = (Math.hypot(a[1], a[2]) + Math.hypot(b[1], b[2])) / 2;
        double stretch = 1.5 - 0.5 * saturation(mean);
        Polar one = Polar.of(a[0], a[1] * stretch, a[2]);
        Polar two = Polar.of(b[0], b[1] * stretch, b[2]);
        double lightness = (one.lightness + two.lightness) / 2;
        double chroma = (one.chroma + two.chroma) / 2;
        double hue = meanHue(one, two);
        double weight = 1
                - 0.17 * cos(hue - 30)
                + 0.24 * cos(2 * hue)
                + 0.32 * cos(3 * hue + 6)
                - 0.20 * cos(4 * hue - 63);
        double offMiddle = (lightness - 50) * (lightness - 50);
        double lightnessStep = (two.lightness - one.lightness) / (1 + 0.015 * offMiddle / Math.sqrt(20 + offMiddle));
        double chromaStep = (two.chroma - one.chroma) / (1 + 0.045 * chroma);
        double hueStep = 2 * Math.sqrt(one.chroma * two.chroma) * sin(turn(one, two) / 2) / (1 + 0.015 * chroma * weight);
        double bend = Math.exp(-(hue - 275) * (hue - 275) / 625);
        double rotation = -2 * saturation(chroma) * sin(60 * bend);
        return Math.sqrt(lightnessStep * lightnessStep
                + chromaStep * chromaStep
                + hueStep * hueStep
                + rotation * chromaStep * hueStep);
    }

    private static double saturation(double chroma) {
        double power = Math.pow(chroma, 7);
        return Math.sqrt(power / (power + CHROMA));
    }

    /** From one hue to the other the short way round, in degrees. */
    private static double turn(Polar one, Polar two) {
        double turn = two.hue - one.hue;
        if (one.chroma * two.chroma == 0) {
            return 0;
        }
        return turn > 180 ? turn - 360 : turn < -180 ? turn + 360 : turn;
    }

    private static double meanHue(Polar one, Polar two) {
        double sum = one.hue + two.hue;
        if (one.chroma * two.chroma == 0) {
            return sum;
        }
        if (Math.abs(one.hue - two.hue) <= 180) {
            return sum / 2;
        }
        return sum < 360 ? sum / 2 + 180 : sum / 2 - 180;
    }

    private static double cos(double degrees) {
        return Math.cos(Math.toRadians(degrees));
    }

    private static double sin(double degrees) {
        return Math.sin(Math.toRadians(degrees));
    }

    private record Polar(double lightness, double chroma, double hue) {

        static Polar of(double lightness, double a, double b) {
            double hue = Math.toDegrees(Math.atan2(b, a));
            return new Polar(lightness, Math.hypot(a, b), hue < 0 ? hue + 360 : hue);
        }
    }
}
