package pl.mors.programme.acceptance;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.mors.document.FileId;
import pl.mors.programme.ProofKind;

/**
 * That the funder accepts a kind of proof.
 *
 * @param until the last day; none while it is open
 */
public record Acceptance(
        UUID id, ProofKind kind, LocalDate from, @Nullable LocalDate until, Letter letter) {

    /**
     * The funder's letter that says so.
     *
     * @param sign as the funder's office numbered it
     */
    public record Letter(String sign, LocalDate date, FileId file) {}

    Acceptance endingOn(UUID as, LocalDate lastDay) {
        return new Acceptance(as, kind, from, lastDay, letter);
    }
}
