package pl.mors.programme;

import java.util.Collection;
import java.util.List;
import pl.mors.document.Mark;

/** The strips of logos that stand on the papers of programmes. */
public interface ProgrammeMarks {

    /** Those of the programmes that have one, in the order of the programmes' codes. */
    List<Mark> of(Collection<ProgrammeId> programmes);
}
