package io.pincite.web;

import io.pincite.briefing.BriefingListener;
import io.pincite.briefing.Section;
import io.pincite.briefing.Statement;
import java.util.List;
import java.util.function.BiConsumer;

/** Tells one reader how the briefing grows. Not safe to share between threads. */
final class BriefingStream implements BriefingListener {

    private final BiConsumer<String, Object> events;

    BriefingStream(BiConsumer<String, Object> events) {
        this.events = events;
    }

    /** The section in work, its number from 1, and how many there are. */
    record Begun(String section, int number, int of) {}

    /** A finished section; each sentence with the citations that carry it, which get their numbers at the end. */
    record Finished(String section, List<Sentence> sentences) {}

    /** One sentence of it. */
    record Sentence(String text, List<CitationJson> citations) {}

    @Override
    public void begun(Section section) {
        events.accept("section", new Begun(section.label(), section.number(), Section.values().length));
    }

    @Override
    public void finished(Section section, List<Statement> statements) {
        events.accept(
                "sentences",
                new Finished(
                        section.label(),
                        statements.stream().map(BriefingStream::sentence).toList()));
    }

    private static Sentence sentence(Statement statement) {
        return new Sentence(
                statement.text(),
                statement.citations().stream()
                        .map(citation -> CitationJson.of(0, citation))
                        .toList());
    }
}
