package io.pincite.intake;

/** Stops a parser whose document has reached the limit; what was read until then is kept. */
final class TextFull extends RuntimeException {

    TextFull() {
        super("The document has reached its limit", null, false, false);
    }
}
