package pl.mors.casework.rule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import pl.mors.platform.Certainty;
import pl.mors.platform.Dated;
import pl.mors.programme.file.ProgrammeFile.ProgrammingPeriod;

/**
 * A contract with nothing but allowances and social work counts as one outside the programme. Source: R07, [ka].
 *
 * @param notEnough the families that alone put it outside
 */
public record ContractOutsideProgramme(
        ProgrammingPeriod period, LocalDate from, Set<InstrumentFamily> notEnough, String source, Certainty certainty)
        implements Dated {

    public ContractOutsideProgramme {
        notEnough = Set.copyOf(notEnough);
    }

    /** @param elements the family of each element; a contract without any is not judged yet */
    public boolean isOutside(Collection<InstrumentFamily> elements) {
        return !elements.isEmpty() && notEnough.containsAll(elements);
    }
}
