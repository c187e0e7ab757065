package pl.mors.participant.application;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.mors.participant.RecruitmentApplicationId;
import pl.mors.participant.online.ToldWords;
import pl.mors.participant.round.RecruitmentRound;
import pl.mors.platform.web.Form;

/**
 * Who sent an application on line.
 *
 * @param registration what was told as the start of the register's form
 * @param already the other application of the person who was chosen; null when there is none
 * @param mayRegister whether the reader enters people into the register
 */
public record ApplicantPage(
        RecruitmentRound round,
        RecruitmentApplication application,
        Form form,
        List<ToldWords.Line> told,
        List<Candidate> candidates,
        Map<String, String> registration,
        @Nullable RecruitmentApplicationId already,
        boolean mayRegister) {

    /** Whether somebody of the register has the typed PESEL, so that nobody new is registered. */
    public boolean isKnown() {
        return candidates.stream().anyMatch(Candidate::samePesel);
    }
}
