package io.pincite.slack;

import java.net.URI;
import java.util.Optional;

/** Slack, as far as it is needed. Each call returns within the timeout of the settings. Safe to share between threads. */
interface SlackApi {

    /**
     * Says something where everybody in the channel reads it.
     *
     * @param thread the message that it hangs on; empty begins a thread of its own
     * @param errand what it is said for, by which {@link #posted} finds it
     */
    Reply post(String channel, Optional<String> thread, Message message, String errand);

    /**
     * Looks for what was said for {@code errand}; the content of the reply is the message, or missing where there is none.
     *
     * @param since the timestamp from which on it can stand there
     */
    Reply posted(String channel, Optional<String> thread, String since, String errand);

    /** Says something to whoever used a command or pressed a button; {@code replaced} takes the place of what stands there. */
    Reply respond(URI response, Message message, boolean replaced);

    /** Shows on a message that it is being worked on. */
    Reply begin(String channel, String message);

    /** Takes that mark away. */
    Reply end(String channel, String message);

    /** As whom Slack knows the service. */
    Reply self();

    /** Where the next connection can be opened; the content holds {@code url}. */
    Reply connection();
}
