package io.pincite.answer;

/** Compares vectors of length 1. */
final class Vectors {

    private Vectors() {}

    /** The cosine of the angle between two vectors of length 1, from -1 to 1. */
    static double cosine(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
