package pl.mors.participant.followup;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
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
import pl.mors.participant.ParticipantQueries;
import pl.mors.participant.ParticipantUrls;
import pl.mors.participant.ParticipationId;
import pl.mors.participant.SituationAfterExit;
import pl.mors.participant.correction.Stored;
import pl.mors.person.PeopleInSight;
import pl.mors.person.PersonQueries;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.NotFound;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Option;
import pl.mors.platform.web.Pages;
import pl.mors.programme.ProgrammeQueries;

/** The situation three or six months after leaving. */
@Controller
class LaterSituationController {

    private static final String TEMPLATE = "participant/followup/laterSituation";
    private static final String SITUATIONS = "situations";
    private static final String ASKED_ON = "askedOn";
    private static final String VERSION = "version";

    private final ParticipantQueries participants;
    private final PersonQueries people;
    private final ProgrammeQueries programmes;
    private final LaterSituationQueries situations;
    private final RecordLaterSituation recordLaterSituation;
    private final PeopleInSight sight;
    private final BusinessDate date;

    LaterSituationController(
            ParticipantQueries participants,
            PersonQueries people,
            ProgrammeQueries programmes,
            LaterSituationQueries situations,
            RecordLaterSituation recordLaterSituation,
            PeopleInSight sight,
            BusinessDate date) {
        this.participants = participants;
        this.people = people;
        this.programmes = programmes;
        this.situations = situations;
        this.recordLaterSituation = recordLaterSituation;
        this.sight = sight;
        this.date = date;
    }

    @GetMapping(ParticipantUrls.LATER_SITUATION)
    @Requires(value = DataClass.PARTICIPATION, action = Action.WRITE)
    @ReadsPersonalData(value = "participation", idParam = "participationId")
    ModelAndView form(@PathVariable ParticipationId participationId, @PathVariable int months) {
        var values = new LinkedHashMap<String, String[]>();
        values.put(ASKED_ON, new String[] {Texts.date(date.today())});
        situations.of(participationId).stream()
                .filter(known -> known.months() == months)
                .forEach(known -> {
                    values.put(ASKED_ON, new String[] {Texts.date(known.askedOn())});
                    values.put(
                            SITUATIONS,
                            known.situations().stream().map(Enum::name).toArray(String[]::new));
                });
        var version = situations.version(participationId, months);
        return Pages.show(TEMPLATE, page(participationId, months, Form.submitted(values), version, null));
    }

    @PostMapping(ParticipantUrls.LATER_SITUATION)
    @Requires(value = DataClass.PARTICIPATION, action = Action.WRITE)
    @ReadsPersonalData(value = "participation", idParam = "participationId")
    ModelAndView record(@PathVariable ParticipationId participationId, @PathVariable int months, Form form) {
        var version = form.value(VERSION);
        var page = page(participationId, months, form, version, null);
        var reader = form.read("participant.later");
        var chosen = reader.choices(
                SITUATIONS,
                Arrays.stream(SituationAfterExit.values()).map(Enum::name).toList());
        var askedOn = reader.date(ASKED_ON);
        if (form.errors().any()) {
            return Pages.invalid(TEMPLATE, page);
        }
        var situation = new LaterSituation(
                months, chosen.stream().map(SituationAfterExit::valueOf).toList(), askedOn.get());
        return switch (recordLaterSituation.record(participationId, version, situation)) {
            case RecordLaterSituation.Recorded() ->
                Pages.redirect(
                        ParticipantUrls.participation(participationId), Notice.done("participant.later.recorded"));
            case RecordLaterSituation.ChangedMeanwhile() ->
                Pages.stale(
                        TEMPLATE,
                        page(
                                participationId,
                                months,
                                form,
                                situations.version(participationId, months),
                                stored(participationId, months)));
            case RecordLaterSituation.DayRefused(var reason) -> {
                form.errors().add(ASKED_ON, reason.textKey());
                yield Pages.invalid(TEMPLATE, page);
            }
            case RecordLaterSituation.Contradiction() -> {
                form.errors().add(SITUATIONS, "participant.followup.refusal.CONTRADICTION");
                yield Pages.invalid(TEMPLATE, page);
            }
        };
    }

    private List<Stored> stored(ParticipationId id, int months) {
        return situations.of(id).stream()
                .filter(known -> known.months() == months)
                .flatMap(known -> LaterSituationPage.stored(known).stream())
                .toList();
    }

    private LaterSituationPage page(
            ParticipationId id, int months, Form form, String version, @Nullable List<Stored> stored) {
        var participation = participants.get(id);
        sight.require(participation.person(), DataClass.PARTICIPATION, Action.WRITE);
        var programme = programmes.byId(participation.programme()).orElseThrow();
        var exitedOn = participation.exitedOn();
        if (exitedOn == null || !LaterSituationDay.isAsked(programme, participation, months)) {
            throw new NotFound("situation " + months + " months after the exit of " + id);
        }
        var first = LaterSituationDay.first(exitedOn, months);
        return new LaterSituationPage(
                people.get(participation.person()),
                participation,
                programme.title(),
                months,
                version,
                stored,
                first,
                date.today().isBefore(first),
                form,
                Arrays.stream(SituationAfterExit.values())
                        .map(one -> Option.of(one.name(), Texts.t("participant.situation." + one)))
                        .toList());
    }
}
