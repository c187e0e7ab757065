package pl.mors.participant.application;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import pl.mors.participant.RecruitmentApplicationId;
import pl.mors.participant.round.RecruitmentRound;
import pl.mors.platform.text.Texts;

/**
 * The applications of a round that are in the reader's sight.
 *
 * @param applicants who says to have sent each of them
 */
public record ApplicationsPage(
        RecruitmentRound round,
        List<RecruitmentApplication> applications,
        Map<RecruitmentApplicationId, ApplicantOfRound> applicants) {

    public ApplicationsPage {
        applications = List.copyOf(applications);
        applicants = Map.copyOf(applicants);
    }

    /** The name in the register; of an application that nobody has tied to it, the one that was typed. */
    public String name(RecruitmentApplication application) {
        var person = application.person();
        if (person != null) {
            return person.nameInRegister();
        }
        var applicant = applicants.get(application.id());
        return applicant == null || applicant.name().isBlank()
                ? Texts.t("participant.application.no-person")
                : Texts.t("participant.application.no-person.name", applicant.name());
    }

    /** Numbers of the other applications with the same PESEL whose applicant did not resign; nothing when there is none. */
    public String repeated(RecruitmentApplication application) {
        var applicant = applicants.get(application.id());
        var pesel = applicant == null ? null : applicant.pesel();
        if (pesel == null || application.withdrawal() != null) {
            return "";
        }
        return applications.stream()
                .filter(other -> !other.id().equals(application.id()) && other.withdrawal() == null)
                .filter(other -> {
                    var another = applicants.get(other.id());
                    return another != null && Objects.equals(pesel, another.pesel());
                })
                .map(other -> String.valueOf(other.number()))
                .collect(Collectors.joining(", "));
    }
}
