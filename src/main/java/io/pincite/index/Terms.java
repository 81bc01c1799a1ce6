package io.pincite.index;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Hands words that were read already to Lucene, so that index and question agree on what a word is. */
final class Terms extends TokenStream {

    private final CharTermAttribute current = addAttribute(CharTermAttribute.class);
    private final List<String> terms;
    private Iterator<String> rest;

    Terms(List<String> terms) {
        this.terms = terms;
        this.rest = terms.iterator();
    }

    @Override
    public void reset() {
        rest = terms.iterator();
    }

    @Override
    public boolean incrementToken() {
        if (!rest.hasNext()) {
            return false;
        }
        clearAttributes();
        current.append(rest.next());
        return true;
    }
}
