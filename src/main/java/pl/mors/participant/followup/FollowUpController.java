package pl.mors.participant.followup;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.participant.ExitEvidenceKind;
import pl.mors.participant.ParticipantQueries;
import pl.mors.participant.ParticipantUrls;
import pl.mors.participant.Participation;
import pl.mors.participant.ParticipationId;
import pl.mors.participant.SituationAfterExit;
import pl.mors.participant.correction.Stored;
import pl.mors.person.PeopleInSight;
import pl.mors.person.PersonQueries;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Option;
import pl.mors.platform.web.Pages;
import pl.mors.programme.ProgrammeQueries;

@Controller
class FollowUpController {

    private static final String TEMPLATE = "participant/followup/followUp";

    private static final String VERSION = "version";

    private final ParticipantQueries participants;
    private final PersonQueries people;
    private final ProgrammeQueries programmes;
    private final FollowUpQueries followUps;
    private final RecordExitSituation recordExitSituation;
    private final PeopleInSight sight;
    private final BusinessDate date;

    FollowUpController(
            ParticipantQueries participants,
            PersonQueries people,
            ProgrammeQueries programmes,
            FollowUpQueries followUps,
            RecordExitSituation recordExitSituation,
            PeopleInSight sight,
            BusinessDate date) {
        this.participants = participants;
        this.people = people;
        this.programmes = programmes;
        this.followUps = followUps;
        this.recordExitSituation = recordExitSituation;
        this.sight = sight;
        this.date = date;
    }

    @GetMapping(ParticipantUrls.FOLLOW_UP)
    @Requires(value = DataClass.PARTICIPATION, action = Action.WRITE)
    @ReadsPersonalData(value = "participation", idParam = "participationId")
    ModelAndView form(@PathVariable ParticipationId participationId) {
        return Pages.show(
                TEMPLATE,
                page(inSight(participationId), start(participationId), followUps.version(participationId), null));
    }

    @PostMapping(ParticipantUrls.FOLLOW_UP)
    @Requires(value = DataClass.PARTICIPATION, action = Action.WRITE)
    @ReadsPersonalData(value = "participation", idParam = "participationId")
    ModelAndView record(@PathVariable ParticipationId participationId, Form form) {
        var participation = inSight(participationId);
        var version = form.value(VERSION);
        var situation = read(form);
        if (situation.isEmpty()) {
            return Pages.invalid(TEMPLATE, page(participation, form, version, null));
        }
        return switch (recordExitSituation.record(participationId, version, situation.get())) {
            case RecordExitSituation.Recorded() ->
                Pages.redirect(
                        ParticipantUrls.participation(participationId), Notice.done("participant.followup.recorded"));
            case RecordExitSituation.ChangedMeanwhile() -> {
                var present = followUps.find(participationId).or(() -> followUps.outdated(participationId));
                var stored = FollowUpPage.stored(present);
                yield Pages.stale(TEMPLATE, page(participation, form, followUps.version(participationId), stored));
            }
            case RecordExitSituation.Refused(var reason) -> {
                form.errors().add(reason.field(), reason.textKey());
                yield Pages.invalid(TEMPLATE, page(participation, form, version, null));
            }
        };
    }

    private static Optional<ExitSituation> read(Form form) {
        var reader = form.read("participant.followup");
        var known = Arrays.stream(SituationAfterExit.values()).map(Enum::name).toList();
        var situations = reader.choices("situations", known);
        var measuredOn = reader.date("measuredOn");
        var kind = reader.optional().choice("evidenceKind", ExitEvidenceKind.class);
        var issuedOn = kind.isGiven()
                ? reader.date("evidenceIssuedOn")
                : reader.optional().date("evidenceIssuedOn");
        if (form.errors().any()) {
            return Optional.empty();
        }
        return Optional.of(new ExitSituation(
                situations.stream().map(SituationAfterExit::valueOf).toList(),
                measuredOn.get(),
                kind.ifGiven()
                        .map(given -> new ExitSituation.Paper(given, issuedOn.get()))
                        .orElse(null)));
    }

    private Form start(ParticipationId id) {
        var values = new LinkedHashMap<String, String[]>();
        values.put("measuredOn", new String[] {Texts.date(date.today())});
        var holds = followUps.find(id);
        holds.ifPresent(known -> values.put("measuredOn", new String[] {Texts.date(known.measuredOn())}));
        holds.or(() -> followUps.outdated(id)).ifPresent(known -> {
            values.put("situations", known.situations().stream().map(Enum::name).toArray(String[]::new));
            var paper = known.paper();
            if (paper != null) {
                values.put("evidenceKind", new String[] {paper.kind().name()});
                values.put("evidenceIssuedOn", new String[] {Texts.date(paper.issuedOn())});
            }
        });
        return Form.submitted(values);
    }

    private Participation inSight(ParticipationId id) {
        var participation = participants.get(id);
        sight.require(participation.person(), DataClass.PARTICIPATION, Action.WRITE);
        return participation;
    }

    private FollowUpPage page(Participation participation, Form form, String version, @Nullable List<Stored> stored) {
        var programme = programmes.byId(participation.programme()).orElseThrow();
        var deadline = ExitDataDeadline.of(programme, participation);
        return new FollowUpPage(
                people.get(participation.person()),
                participation,
                programme.title(),
                form,
                version,
                stored,
                followUps
                        .outdated(participation.id())
                        .map(ExitSituation::measuredOn)
                        .orElse(null),
                deadline.orElse(null),
                deadline.filter(one -> one.isLate(date.today())).isPresent(),
                Arrays.stream(SituationAfterExit.values())
                        .map(one -> Option.of(one.name(), Texts.t("participant.situation." + one)))
                        .toList(),
                Arrays.stream(ExitEvidenceKind.values())
                        .map(one -> Option.of(one.name(), Texts.t(one.textKey())))
                        .toList());
    }
}
