/**
 * The door for Slack: questions in channels, threads and direct messages, {@code /ask} and {@code /brief}, answered in
 * blocks.
 *
 * <p>A request is verified, read as a {@link io.pincite.slack.SlackEvent}, put into the durable {@link
 * io.pincite.slack.Inbox} and acknowledged; a {@link io.pincite.slack.Worker} answers it later, exactly once, through
 * {@link io.pincite.slack.SlackApi}. Renders answers, never writes a citation of its own. The one place from which Slack is
 * called, over the HTTP client that Quarkus brings.
 */
@NullMarked
package io.pincite.slack;

import org.jspecify.annotations.NullMarked;
