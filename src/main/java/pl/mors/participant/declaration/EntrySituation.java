package pl.mors.participant.declaration;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.mors.participant.Education;

/**
 * The situation at entry as the funder asks it.
 *
 * @param occupation of people who work
 * @param employer of people who work
 * @param educationEndsOn planned end of education, of learners
 */
public record EntrySituation(
        Education education,
        LabourSituation labour,
        @Nullable Occupation occupation,
        @Nullable String employer,
        @Nullable LocalDate educationEndsOn) {}
