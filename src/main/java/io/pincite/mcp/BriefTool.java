package io.pincite.mcp;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.pincite.web.BriefingJson;
import io.pincite.web.Contract;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Consumer;

/** Writes one cited page on a topic. */
@Singleton
final class BriefTool implements Tool {

    private final Contract contract;

    BriefTool(Contract contract) {
        this.contract = contract;
    }

    @Override
    public String name() {
        return "brief";
    }

    @Override
    public Made call(ObjectNode arguments, String service) throws JsonProcessingException {
        BriefingJson briefing = contract.brief(arguments);
        Sheet sheet = new Sheet(service);
        if (briefing.citations().isEmpty()) {
            sheet.say("The documents do not cover this. Say so; do not fill the gap.");
            briefing.reason().ifPresent(sheet::quote);
            sheet.say("What comes nearest:").nearest(briefing.closest());
        } else {
            add(briefing, sheet);
        }
        return new Made(briefing, sheet.toString());
    }

    private static void add(BriefingJson briefing, Sheet sheet) {
        sheet.say("A briefing as of " + briefing.asOf() + ":").quote(briefing.title());
        add("Summary", briefing.summary(), sheet, sentence -> add(sentence, sheet));
        add("Key facts", briefing.facts(), sheet, sentence -> add(sentence, sheet));
        add("Timeline", briefing.timeline(), sheet, event -> {
            BriefingJson.Sentence sentence = event.sentence();
            sheet.quote(event.when() + ": " + sentence.text(), sentence.citations());
        });
        add("Where the sources differ", briefing.differences(), sheet, difference -> {
            sheet.quote(difference.about());
            difference.versions().forEach(version -> sheet.quote("- " + version.value(), version.citations()));
        });
        add("Who said what", briefing.speeches(), sheet, speech -> {
            BriefingJson.Sentence sentence = speech.sentence();
            sheet.quote(speech.speaker() + ": " + sentence.text(), sentence.citations());
        });
        add("Numbers", briefing.figures(), sheet, figure -> add(figure.sentence(), sheet));
        add("What they do not say", briefing.gaps(), sheet, gap -> sheet.quote(gap.text(), gap.citations()));
        sheet.say("Sources:").sources(briefing.citations());
    }

    private static <T> void add(String title, List<T> lines, Sheet sheet, Consumer<T> line) {
        if (!lines.isEmpty()) {
            sheet.say(title + ":");
            lines.forEach(line);
        }
    }

    private static void add(BriefingJson.Sentence sentence, Sheet sheet) {
        sheet.quote(sentence.text(), sentence.citations());
    }
}
