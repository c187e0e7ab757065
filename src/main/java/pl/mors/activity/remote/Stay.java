package pl.mors.activity.remote;

import java.time.Instant;

/** From somebody's log-in to their log-out, as the platform reports it. A log-out before the log-in is no time at all. */
public record Stay(Instant joinedAt, Instant leftAt) {}
