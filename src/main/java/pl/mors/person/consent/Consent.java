package pl.mors.person.consent;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An answer that holds.
 *
 * @param guardian name of who gave it for a minor
 */
record Consent(
        ConsentSubject subject,
        ConsentAnswer answer,
        LocalDate answeredOn,
        @Nullable String guardian) {}
