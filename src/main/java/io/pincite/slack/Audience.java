package io.pincite.slack;

import java.util.Set;

/**
 * Who may ask, and where. Everybody else, and every other place, is refused.
 *
 * @param teams ids of workspaces; whoever belongs to another may not ask, not even in a channel that both share
 * @param channels ids of channels in which everybody reads along
 * @param directMessages whether a member may ask where nobody but the other side of a direct message reads along
 */
record Audience(Set<String> teams, Set<String> channels, boolean directMessages) {

    /** Copies the sets. */
    Audience {
        teams = Set.copyOf(teams);
        channels = Set.copyOf(channels);
    }

    /** Whether everybody behind the request belongs to an allowed workspace. */
    boolean belongs(Set<String> teamsOfRequest) {
        return !teamsOfRequest.isEmpty() && teams.containsAll(teamsOfRequest);
    }

    /** Whether the service may answer in {@code channel}. */
    boolean hears(String channel) {
        return isDirect(channel) ? directMessages : channels.contains(channel);
    }

    /** Whether a channel id is that of a direct message between two. */
    static boolean isDirect(String channel) {
        return channel.startsWith("D");
    }
}
