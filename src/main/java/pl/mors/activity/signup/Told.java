package pl.mors.activity.signup;

import org.jspecify.annotations.Nullable;

/**
 * What somebody told of themselves, or a guardian of a minor.
 *
 * @param familyName none where people are only called back
 * @param guardian a minor's: whose the phone and the address are
 */
record Told(
        String givenName,
        @Nullable String familyName,
        @Nullable String guardian,
        @Nullable String phone,
        @Nullable String email) {}
