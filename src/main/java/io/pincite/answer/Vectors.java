package io.pincite.answer;

/** Compares vectors of length 1. */
final class Vectors {

    private Vectors() {}

    /** The cosine of the angle between two vectors of length 1, from -1 to 1; 0 where one of them is missing. */
    static double cosine(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < Math.min(one.length, other.length); i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
