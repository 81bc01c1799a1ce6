package io.pincite.answer;

import org.eclipse.microprofile.config.spi.Converter;

/** Reads a number from 0 to 1, and refuses any other, so that a wrong setting ends the start. */
public final class ShareConverter implements Converter<Double> {

    private static final long serialVersionUID = 1;

    @Override
    public Double convert(String value) {
        double share = Double.parseDouble(value);
        if (share >= 0 && share <= 1) {
            return share;
        }
        throw new IllegalArgumentException(value + " is no number from 0 to 1");
    }
}
