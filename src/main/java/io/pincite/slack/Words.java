package io.pincite.slack;

/** What the service says in Slack in words of its own. */
final class Words {

    static final String HELP = "Ask a question and the documents answer it, each sentence with its source:"
            + " `/ask When did Aleppo fall?`, or mention this app. `/brief the fall of Aleppo` writes a briefing.";
    static final String WORKING = "Reading the documents\u2026";
    static final String NOTED = "Noted. Thank you.";
    static final String NOT_KEPT = "This is not kept any more; ask again.";
    static final String NOT_HERE =
            "Questions are not answered here; whoever runs Pincite names the channels in pincite.slack.channels.";
    static final String FULL = "Many questions are waiting; ask again in a minute.";
    static final String INVITE = "This app is not in the channel; invite it with /invite and press again.";

    private Words() {}

    /** A question that has more chars than {@code longest}. */
    static String tooLong(int length, int longest) {
        return "A question may have " + longest + " characters, this one has " + length + "; shorten it.";
    }
}
