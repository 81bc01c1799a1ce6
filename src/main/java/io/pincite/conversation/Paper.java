package io.pincite.conversation;

import java.time.Instant;

/**
 * Something written on a subject, kept beside the conversations.
 *
 * @param id names it, 40 characters at most
 * @param subject the same for all papers on one subject, 64 characters at most
 * @param at when it was asked for
 * @param content what whoever keeps it made of it
 */
public record Paper(String id, String subject, Instant at, String content) {}
