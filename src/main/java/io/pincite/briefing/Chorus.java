package io.pincite.briefing;

import java.util.ArrayList;
import java.util.List;

/** Finds the independent sources that say the same as a sentence. */
final class Chorus {

    private Chorus() {}

    /** The sentence first, then one of each other source that says the same in nearly the same words. */
    static List<Reported> of(Reported sentence, Material material, Likeness likeness, int most) {
        List<Reported> chorus = new ArrayList<>(List.of(sentence));
        for (Reported other : likeness.chorus(sentence)) {
            if (chorus.size() < most
                    && chorus.stream().noneMatch(one -> material.areOneSource(one.document(), other.document()))) {
                chorus.add(other);
            }
        }
        return chorus;
    }
}
