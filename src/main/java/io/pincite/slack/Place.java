package io.pincite.slack;

/**
 * Where something is said.
 *
 * @param team id of the workspace
 * @param channel id of the channel or of the direct message
 * @param thread timestamp of the message that the thread hangs on
 */
record Place(String team, String channel, String thread) {

    /** What stands for the conversation that goes on there; a direct message is one conversation, whatever its threads. */
    String name() {
        return Audience.isDirect(channel) ? team + ":" + channel : team + ":" + channel + ":" + thread;
    }
}
