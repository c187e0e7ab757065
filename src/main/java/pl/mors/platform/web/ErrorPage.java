package pl.mors.platform.web;

import org.jspecify.annotations.Nullable;

/**
 * What an error page says: never what the program said.
 *
 * @param incident the number under which the log has the rest; only for our own faults
 * @param atDesk whether a staff page was asked for
 * @param resend the form to send once more, when it came too late
 * @param beyondRole whether it was refused because the reader's role does not include it
 */
public record ErrorPage(
        String title,
        String text,
        @Nullable String incident,
        boolean atDesk,
        @Nullable Resend resend,
        boolean beyondRole) {}
