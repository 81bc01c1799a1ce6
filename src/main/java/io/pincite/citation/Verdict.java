package io.pincite.citation;

import java.util.Locale;

/** What a look into the library says about a quotation. */
public enum Verdict {
    /** The words stand where they are said to stand, or somewhere in the document where no place is named. */
    HOLDS,
    /** The words stand at another place, or in another document. */
    MOVED,
    /** The document has changed since, and the words stand nowhere any more. */
    CHANGED,
    /** The document is gone, and the words stand nowhere else. */
    GONE,
    /** The words stand nowhere. */
    NOT_FOUND;

    /** The name as the HTTP interface spells it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
