package io.pincite.mcp;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.pincite.web.AnswerJson;
import io.pincite.web.Contract;
import jakarta.inject.Singleton;

/** Answers a question, with citations or with an honest no. */
@Singleton
final class AskTool implements Tool {

    private final Contract contract;

    AskTool(Contract contract) {
        this.contract = contract;
    }

    @Override
    public String name() {
        return "ask";
    }

    @Override
    public Made call(ObjectNode arguments, String service) throws JsonProcessingException {
        AnswerJson answer = contract.ask(arguments);
        Sheet sheet = new Sheet(service);
        if (answer.claims().isEmpty()) {
            sayNo(answer, sheet);
        } else {
            sayWhatStands(answer, sheet);
        }
        if (!answer.notes().isEmpty()) {
            sheet.say("To know before passing it on:");
            answer.notes().forEach(note -> sheet.quote(note.text()));
        }
        if (answer.reading()) {
            sheet.say("Files are still being read; asking again may find more.");
        }
        sheet.say("To ask a follow-up, pass conversation: " + answer.conversation());
        return new Made(answer, sheet.toString());
    }

    private static void sayWhatStands(AnswerJson answer, Sheet sheet) {
        sheet.say(
                answer.disagreements().isEmpty()
                        ? "The documents answer:"
                        : "The documents answer, and the sources differ:");
        answer.claims().forEach(claim -> sheet.quote(claim.text(), claim.citations()));
        answer.disagreements().forEach(difference -> {
            sheet.say("Where the sources differ, version by version:");
            difference.versions().forEach(version -> sheet.quote(version.value(), version.citations()));
        });
        sheet.say("Sources:").sources(answer.citations());
    }

    private static void sayNo(AnswerJson answer, Sheet sheet) {
        sheet.say("The documents do not answer this. Say so; do not fill the gap.");
        if (!answer.unknownWords().isEmpty()) {
            sheet.say("Words that stand nowhere in them:").quote(String.join(", ", answer.unknownWords()));
        }
        if (!answer.closest().isEmpty()) {
            sheet.say("What comes nearest, without answering:").nearest(answer.closest());
        }
        if (!answer.suggestions().isEmpty()) {
            sheet.say("What they do answer:");
            answer.suggestions().forEach(sheet::quote);
        }
    }
}
