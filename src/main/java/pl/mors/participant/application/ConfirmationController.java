package pl.mors.participant.application;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.document.Papers;
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.participant.ParticipantUrls;
import pl.mors.participant.RecruitmentApplicationId;
import pl.mors.participant.online.ToldWords;
import pl.mors.participant.ranking.Criterion;
import pl.mors.participant.round.RoundQueries;
import pl.mors.platform.NotFound;
import pl.mors.platform.text.Texts;
import pl.mors.programme.ProgrammeLetterheads;
import pl.mors.programme.ProgrammeQueries;

/** The confirmation that staff hand to whoever applied. */
@Controller
class ConfirmationController {

    private final ApplicationsInSight applications;
    private final ApplicantQueries applicants;
    private final RoundQueries rounds;
    private final ProgrammeQueries programmes;
    private final ProgrammeLetterheads letterheads;
    private final Papers papers;

    ConfirmationController(
            ApplicationsInSight applications,
            ApplicantQueries applicants,
            RoundQueries rounds,
            ProgrammeQueries programmes,
            ProgrammeLetterheads letterheads,
            Papers papers) {
        this.applications = applications;
        this.applicants = applicants;
        this.rounds = rounds;
        this.programmes = programmes;
        this.letterheads = letterheads;
        this.papers = papers;
    }

    @GetMapping(ParticipantUrls.CONFIRMATION)
    @Requires(DataClass.ELIGIBILITY)
    @ReadsPersonalData(value = "recruitment", idParam = "applicationId")
    void confirmation(@PathVariable RecruitmentApplicationId applicationId, HttpServletResponse response)
            throws IOException {
        var application = applications.get(applicationId, Action.READ);
        var round = rounds.get(application.round());
        var programme =
                programmes.byId(round.programme()).orElseThrow(() -> new NotFound("programme " + round.programme()));
        var told = ToldWords.lines(applicants.told(applicationId));
        var person = application.person();
        var confirmation = new ConfirmationPaper(
                letterheads.about(round.id().value(), List.of(programme.id())),
                round,
                programme.title(),
                application.number(),
                application.submittedAt(),
                person == null || !told.isEmpty() ? null : person.name(),
                told,
                answers(rounds.criteria(round.id()), application),
                application.delivered());
        papers.send(confirmation.paper(), response);
    }

    private static List<ToldWords.Line> answers(List<Criterion> criteria, RecruitmentApplication application) {
        return criteria.stream()
                .filter(criterion -> !criterion.isKnown())
                .map(criterion -> new ToldWords.Line(
                        criterion.name(),
                        criterion.options().stream()
                                .filter(option ->
                                        option.id().equals(application.answers().get(criterion.id())))
                                .map(Criterion.Option::label)
                                .findFirst()
                                .orElseGet(() -> Texts.t("participant.online.none-applies"))))
                .toList();
    }
}
