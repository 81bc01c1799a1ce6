package io.pincite.mcp;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.pincite.web.Contract;
import io.pincite.web.VerifiedJson;
import jakarta.inject.Singleton;

/** Checks quotes against the documents as they are now. */
@Singleton
final class VerifyTool implements Tool {

    private final Contract contract;

    VerifyTool(Contract contract) {
        this.contract = contract;
    }

    @Override
    public String name() {
        return "verify";
    }

    @Override
    public Made call(ObjectNode arguments, String service) throws JsonProcessingException {
        VerifiedJson checked = contract.verify(arguments);
        Sheet sheet = new Sheet(service)
                .say(checked.verified() + " quotes hold." + (checked.holds() ? "" : " Do not pass the others on."));
        checked.quotes()
                .forEach(quote -> sheet.say("[" + quote.number() + "] " + quote.verdict()
                                + quote.href()
                                        .map(href -> ": " + service + href)
                                        .orElse(""))
                        .quote("\u201C" + quote.quote() + "\u201D"));
        if (!checked.unsupported().isEmpty()) {
            sheet.say("Said to be quotes, and in none of their citations:");
            checked.unsupported().forEach(sheet::quote);
        }
        return new Made(checked, sheet.toString());
    }
}
