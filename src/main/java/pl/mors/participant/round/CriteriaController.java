package pl.mors.participant.round;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.participant.ParticipantUrls;
import pl.mors.participant.RecruitmentRoundId;
import pl.mors.participant.ranking.Criterion;
import pl.mors.participant.ranking.KnownAnswer;
import pl.mors.platform.NotFound;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Option;
import pl.mors.platform.web.Pages;
import pl.mors.programme.ProgrammeQueries;

/** By what applications are measured, written down before the first one. */
@Controller
class CriteriaController {

    private static final String TEMPLATE = "participant/round/criteria";

    private final RoundQueries rounds;
    private final WriteCriteria writeCriteria;
    private final ProgrammeQueries programmes;

    CriteriaController(RoundQueries rounds, WriteCriteria writeCriteria, ProgrammeQueries programmes) {
        this.rounds = rounds;
        this.writeCriteria = writeCriteria;
        this.programmes = programmes;
    }

    @GetMapping(ParticipantUrls.CRITERIA)
    @Requires(value = DataClass.PROGRAMME, action = Action.WRITE)
    ModelAndView show(@PathVariable RecruitmentRoundId roundId) {
        return Pages.show(TEMPLATE, page(roundId, Form.blank(), Form.blank()));
    }

    @PostMapping(ParticipantUrls.CRITERIA)
    @Requires(value = DataClass.PROGRAMME, action = Action.WRITE)
    ModelAndView add(@PathVariable RecruitmentRoundId roundId, Form form) {
        var criterion = CriterionForm.read(form);
        return criterion.isEmpty()
                ? Pages.invalid(TEMPLATE, page(roundId, form, Form.blank()))
                : answer(writeCriteria.add(roundId, criterion.get()), roundId, form, "participant.criterion.added");
    }

    @PostMapping(ParticipantUrls.COPY_CRITERIA)
    @Requires(value = DataClass.PROGRAMME, action = Action.WRITE)
    ModelAndView copy(@PathVariable RecruitmentRoundId roundId, Form form) {
        var earlier = form.read("participant.criterion")
                .choice(
                        "earlier",
                        earlier(rounds.get(roundId)).stream().map(Option::value).toList());
        return form.errors().any()
                ? Pages.invalid(TEMPLATE, page(roundId, Form.blank(), form))
                : answer(
                        writeCriteria.copy(roundId, RecruitmentRoundId.valueOf(earlier.get())),
                        roundId,
                        form,
                        "participant.criterion.copied");
    }

    @PostMapping(ParticipantUrls.REMOVE_CRITERION)
    @Requires(value = DataClass.PROGRAMME, action = Action.WRITE)
    ModelAndView remove(@PathVariable RecruitmentRoundId roundId, @PathVariable UUID criterionId) {
        return answer(
                writeCriteria.remove(roundId, criterionId), roundId, Form.blank(), "participant.criterion.removed");
    }

    private ModelAndView answer(WriteCriteria.Outcome outcome, RecruitmentRoundId round, Form form, String done) {
        return switch (outcome) {
            case WriteCriteria.Written() ->
                Pages.redirect(ParticipantUrls.ofRound(ParticipantUrls.CRITERIA, round), Notice.done(done));
            case WriteCriteria.NameTaken() -> {
                form.errors().add("name", "participant.criterion.error.name-taken");
                yield Pages.invalid(TEMPLATE, page(round, form, Form.blank()));
            }
            case WriteCriteria.AppliedTo() ->
                Pages.invalid(
                        TEMPLATE, page(round, form.refuse("participant.criterion.error.applied-to"), Form.blank()));
        };
    }

    private CriteriaPage page(RecruitmentRoundId id, Form criterion, Form copy) {
        var round = rounds.get(id);
        return new CriteriaPage(
                programmes.byId(round.programme()).orElseThrow(() -> new NotFound("programme " + round.programme())),
                round,
                rounds.criteria(id),
                criterion,
                copy,
                earlier(round),
                options("participant.criterion.kind.", Criterion.Kind.values()),
                options("participant.known-answer.", KnownAnswer.values()));
    }

    private List<Option> earlier(RecruitmentRound round) {
        return rounds.of(round.programme()).stream()
                .filter(other -> !other.id().equals(round.id()))
                .map(other -> Option.of(other.id().toString(), other.name()))
                .toList();
    }

    private static List<Option> options(String keys, Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> Option.of(value.name(), Texts.t(keys + value)))
                .toList();
    }
}
