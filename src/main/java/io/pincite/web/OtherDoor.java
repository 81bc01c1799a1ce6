package io.pincite.web;

/** What is different at the addresses of another door. */
public interface OtherDoor {

    /** Whether {@code path} is one of its addresses. */
    boolean leadsTo(String path);

    /** How many bytes the JSON body of a request may have there. */
    long longestBody();

    /** What its clients read in place of a problem document; sent as JSON with the problem's status. */
    Object error(Problem problem);
}
