package pl.mors.participant.declaration;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.mors.participant.Education;
import pl.mors.participant.InstitutionId;

/**
 * The situation at entry as the funder asks it.
 *
 * @param occupation of people who work
 * @param employer of people who work
 * @param educationEndsOn planned end of education, of learners
 * @param institution whose employee or representative the person is; null for who takes part in their own name
 */
public record EntrySituation(
        Education education,
        LabourSituation labour,
        @Nullable Occupation occupation,
        @Nullable String employer,
        @Nullable LocalDate educationEndsOn,
        @Nullable InstitutionId institution) {}
