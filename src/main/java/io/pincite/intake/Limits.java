package io.pincite.intake;

import java.util.Optional;

/**
 * How far to read.
 *
 * @param maxChars how many chars of text one document may have
 * @param ocr how to read scans; empty where nothing on this machine can
 */
record Limits(int maxChars, Optional<Ocr> ocr) {}
