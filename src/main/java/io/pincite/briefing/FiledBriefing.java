package io.pincite.briefing;

import java.time.Duration;
import java.time.Instant;

/**
 * A briefing that is kept.
 *
 * @param id names it in addresses: {@code br_} and 16 hex digits
 * @param at when it was asked for
 * @param briefing what came back
 * @param took how long it took
 */
public record FiledBriefing(String id, Instant at, Briefing briefing, Duration took) {}
