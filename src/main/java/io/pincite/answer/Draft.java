package io.pincite.answer;

import io.pincite.citation.Citation;
import io.pincite.citation.Ground;
import io.pincite.citation.Place;
import java.util.ArrayList;
import java.util.List;

/** What is kept of what a model writes, sentence by sentence as they are finished. Not safe to share between threads. */
final class Draft {

    /** An answer that goes on longer is cut here. */
    private static final int MOST_CLAIMS = 8;

    /** So much that is carried by nothing is no answer going wrong but something else going on. */
    private static final int MOST_DROPPED = 40;

    private final Ground ground;
    private final Citing citing;
    private final Screen screen;
    private final AnswerListener listener;
    private final StringBuilder written = new StringBuilder();
    private final List<Claim> claims = new ArrayList<>();
    private boolean mayHaveEnded;
    private int read;
    private int dropped;

    Draft(Ground ground, Citing citing, Screen screen, AnswerListener listener) {
        this.ground = ground;
        this.citing = citing;
        this.screen = screen;
        this.listener = listener;
    }

    /** Takes the next piece of text; returns whether more can be used. */
    boolean add(String piece) {
        written.append(piece);
        boolean mayEnd = Prose.mayEndSentence(piece);
        if (mayEnd || mayHaveEnded) {
            keep(Prose.finishedIn(written.toString()));
        }
        mayHaveEnded = mayEnd;
        return !enough();
    }

    /**
     * The text is complete.
     *
     * @param cut whether it stops in the middle; a sentence that is not finished is left out then
     */
    void end(boolean cut) {
        keep(cut ? Prose.finishedIn(written.toString()) : Prose.in(written.toString()));
    }

    /** What is kept, in the order of the text. */
    List<Claim> claims() {
        return List.copyOf(claims);
    }

    /** How many sentences are left out because nothing carries them. */
    int dropped() {
        return dropped;
    }

    private boolean enough() {
        return claims.size() >= MOST_CLAIMS || dropped >= MOST_DROPPED;
    }

    private void keep(List<String> sentences) {
        while (read < sentences.size() && !enough()) {
            keep(sentences.get(read));
            read++;
        }
    }

    private void keep(String sentence) {
        if (claims.stream().anyMatch(claim -> claim.text().equals(sentence))) {
            return;
        }
        List<Place> places = screen.lets(sentence) ? ground.carrying(sentence) : List.of();
        if (places.isEmpty() || !places.stream().map(Place::text).allMatch(screen::letsSource)) {
            dropped++;
            return;
        }
        List<Citation> citations = places.stream().map(citing::of).toList();
        Claim claim = new Claim(sentence, citations, support(sentence, citations));
        claims.add(claim);
        listener.claim(claim);
    }

    private static Claim.Support support(String sentence, List<Citation> citations) {
        boolean quoted = citations.stream()
                .anyMatch(citation -> citation.quote().replaceAll("\\s+", " ").equals(sentence));
        return quoted ? Claim.Support.QUOTED : Claim.Support.VERIFIED;
    }
}
