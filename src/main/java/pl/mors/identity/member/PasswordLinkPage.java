package pl.mors.identity.member;

import java.time.Instant;

/**
 * A link to set a password, shown once to whoever hands it over.
 *
 * @param until not inclusive
 */
public record PasswordLinkPage(Member member, String link, Instant until) {}
