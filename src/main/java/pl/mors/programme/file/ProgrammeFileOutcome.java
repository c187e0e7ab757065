package pl.mors.programme.file;

import java.util.List;

/** What reading a programme file led to. */
public sealed interface ProgrammeFileOutcome {

    /** The file is whole and consistent. */
    record Loaded(ProgrammeFile file) implements ProgrammeFileOutcome {}

    /** The file was refused; problems stand in the order of their lines and there is at least one. */
    record Rejected(List<Problem> problems) implements ProgrammeFileOutcome {

        public Rejected {
            problems = List.copyOf(problems);
        }
    }
}
