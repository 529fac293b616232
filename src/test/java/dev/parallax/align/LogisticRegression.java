package dev.parallax.align;

import java.util.List;

/** Logistic regression with a small penalty on large weights, by Newton's method (iteratively reweighted least squares). */
final class LogisticRegression {

    private static final int MOST_STEPS = 50;
    private static final double CLOSE_ENOUGH = 1e-9;

    private LogisticRegression() {}

    /**
     * @param features one number per kind of evidence
     * @param target how true it is, 0 to 1
     */
    record Example(double[] features, double target) {}

    /**
     * @param penalty on the square of a weight of standardised evidence
     * @return the weights of the evidence, then the constant
     */
    static double[] fit(List<Example> examples, double penalty) {
        int count = examples.getFirst().features().length;
        double[] means = new double[count];
        double[] spreads = new double[count];
        for (int k = 0; k < count; k++) {
            int kind = k;
            means[k] = examples.stream().mapToDouble(example -> example.features[kind]).average().orElse(0);
            spreads[k] = Math.sqrt(examples.stream()
                    .mapToDouble(example -> Math.pow(example.features[kind] - means[kind], 2))
                    .average()
                    .orElse(0)) + CLOSE_ENOUGH;
        }
        double[] weights = new double[count + 1];
        for (int step = 0; step < MOST_STEPS; step++) {
            if (newton(examples, means, spreads, weights, penalty) < CLOSE_ENOUGH) {
                break;
            }
        }
        for (int k = 0; k < count; k++) {
            weights[k] /= spreads[k];
            weights[count] -= weights[k] * means[k];
        }
        return weights;
    }

    /** One step; returns how far it went. */
    private static double newton(
            List<Example> examples, double[] means, double[] spreads, double[] weights, double penalty) {
        int size = weights.length;
        double[] gradient = new double[size];
        double[][] curvature = new double[size][size];
        for (int k = 0; k < size - 1; k++) {
            gradient[k] = penalty * weights[k];
            curvature[k][k] = penalty;
        }
        double[] row = new double[size];
        row[size - 1] = 1;
        for (Example example : examples) {
            double odds = weights[size - 1];
            for (int k = 0; k < size - 1; k++) {
                row[k] = (example.features[k] - means[k]) / spreads[k];
                odds += weights[k] * row[k];
            }
            double probability = 1 / (1 + Math.exp(-odds));
            for (int k = 0; k < size; k++) {
                gradient[k] += (probability - example.target) * row[k];
                for (int other = 0; other < size; other++) {
                    curvature[k][other] += probability * (1 - probability) * row[k] * row[other];
                }
            }
        }
        double[] step = solve(curvature, gradient);
        double far = 0;
        for (int k = 0; k < size; k++) {
            weights[k] -= step[k];
            far = Math.max(far, Math.abs(step[k]));
        }
        return far;
    }

    /** Gauss-Jordan elimination with pivoting. */
    private static double[] solve(double[][] matrix, double[] right) {
        int size = right.length;
        for (int column = 0; column < size; column++) {
            int pivot = column;
            for (int row = column + 1; row < size; row++) {
                pivot = Math.abs(matrix[row][column]) > Math.abs(matrix[pivot][column]) ? row : pivot;
            }
            double[] swappedRow = matrix[column];
            matrix[column] = matrix[pivot];
            matrix[pivot] = swappedRow;
            double swapped = right[column];
            right[column] = right[pivot];
            right[pivot] = swapped;
            for (int row = 0; row < size; row++) {
                if (row != column) {
                    double factor = matrix[row][column] / matrix[column][column];
                    for (int k = column; k < size; k++) {
                        matrix[row][k] -= factor * matrix[column][k];
                    }
                    right[row] -= factor * right[column];
                }
            }
        }
        double[] solution = new double[size];
        for (int row = 0; row < size; row++) {
            solution[row] = right[row] / matrix[row][row];
        }
        return solution;
    }
}
