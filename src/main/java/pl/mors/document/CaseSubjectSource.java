package pl.mors.document;

import java.util.UUID;

/** What a module has that a case of the office can be about. Implement it as a bean. */
@FunctionalInterface
public interface CaseSubjectSource {

    /** Whether the current organisation has it. */
    boolean isCaseSubject(UUID id);
}
