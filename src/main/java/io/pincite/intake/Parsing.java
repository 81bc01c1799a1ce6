package io.pincite.intake;

/** Reads files of one kind. */
interface Parsing {

    /**
     * Adds what {@code source} says to {@code draft}, in reading order.
     *
     * @throws Unreadable when the file cannot be read and a person can do something about it
     * @throws Exception when the file is damaged; what was added until then is dropped
     */
    void parse(Source source, Draft draft) throws Exception;
}
