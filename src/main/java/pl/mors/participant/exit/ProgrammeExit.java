package pl.mors.participant.exit;

import java.time.LocalDate;

/**
 * The day a person left, confirmed by a person of the staff.
 *
 * @param pathCompleted whether the participation ended as planned; always so for {@link ExitReason#PATH_COMPLETED}
 */
public record ProgrammeExit(LocalDate exitedOn, ExitReason reason, boolean pathCompleted) {

    public ProgrammeExit {
        pathCompleted = pathCompleted || reason == ExitReason.PATH_COMPLETED;
    }
}
