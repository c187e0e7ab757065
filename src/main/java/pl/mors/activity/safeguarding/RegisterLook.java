package pl.mors.activity.safeguarding;

import java.time.LocalDate;
import java.util.UUID;
import pl.mors.document.FileId;

/**
 * That somebody was looked up in a register.
 *
 * @param statement whether it is the person's own statement instead
 * @param by who looked
 */
public record RegisterLook(UUID id, Register register, boolean statement, LocalDate on, String by, FileId paper) {}
