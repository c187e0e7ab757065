package pl.mors.participant.exit;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.participant.BeyondExit;
import pl.mors.participant.ParticipantQueries;
import pl.mors.participant.ParticipantUrls;
import pl.mors.participant.Participation;
import pl.mors.participant.ParticipationId;
import pl.mors.participant.correction.Stored;
import pl.mors.participant.followup.ExitDataDeadline;
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
class ExitController {

    private static final String TEMPLATE = "participant/exit/exit";

    private static final String VERSION = "version";

    private final ParticipantQueries participants;
    private final PersonQueries people;
    private final ProgrammeQueries programmes;
    private final ExitQueries exits;
    private final ConfirmExit confirmExit;
    private final ObjectProvider<BeyondExit> beyond;
    private final PeopleInSight sight;
    private final BusinessDate date;

    ExitController(
            ParticipantQueries participants,
            PersonQueries people,
            ProgrammeQueries programmes,
            ExitQueries exits,
            ConfirmExit confirmExit,
            ObjectProvider<BeyondExit> beyond,
            PeopleInSight sight,
            BusinessDate date) {
        this.participants = participants;
        this.people = people;
        this.programmes = programmes;
        this.exits = exits;
        this.confirmExit = confirmExit;
        this.beyond = beyond;
        this.sight = sight;
        this.date = date;
    }

    /** The day of the last support is proposed; a person confirms it or knows better. */
    @GetMapping(ParticipantUrls.EXIT)
    @Requires(value = DataClass.PARTICIPATION, action = Action.WRITE)
    @ReadsPersonalData(value = "participation", idParam = "participationId")
    ModelAndView form(@PathVariable ParticipationId participationId) {
        var participation = inSight(participationId);
        var start = new LinkedHashMap<String, String>();
        exits.find(participationId)
                .ifPresentOrElse(
                        known -> start.putAll(values(known)), () -> start.put("exitedOn", proposed(participation)));
        return Pages.show(
                TEMPLATE, page(participation, Form.startingWith(start), exits.version(participationId), null));
    }

    @PostMapping(ParticipantUrls.EXIT)
    @Requires(value = DataClass.PARTICIPATION, action = Action.WRITE)
    @ReadsPersonalData(value = "participation", idParam = "participationId")
    ModelAndView confirm(@PathVariable ParticipationId participationId, Form form) {
        var participation = inSight(participationId);
        var version = form.value(VERSION);
        var reader = form.read("participant.exit");
        var exitedOn = reader.date("exitedOn");
        var reason = reader.choice("reason", ExitReason.class);
        boolean pathCompleted = reader.ticked("pathCompleted");
        if (form.errors().any()) {
            return Pages.invalid(TEMPLATE, page(participation, form, version, null));
        }
        var exit = new ProgrammeExit(exitedOn.get(), reason.get(), pathCompleted);
        return switch (confirmExit.confirm(participationId, version, exit)) {
            case ConfirmExit.Confirmed() ->
                Pages.redirect(
                        ParticipantUrls.participation(participationId), confirmed(participationId, exit.exitedOn()));
            case ConfirmExit.NothingCompleted() -> {
                form.errors()
                        .add(
                                exit.reason() == ExitReason.PATH_COMPLETED ? "reason" : "pathCompleted",
                                "participant.exit.refusal.NOTHING_COMPLETED");
                yield Pages.invalid(TEMPLATE, page(participation, form, version, null));
            }
            case ConfirmExit.ChangedMeanwhile() -> {
                var stored = ExitPage.stored(exits.find(participationId));
                yield Pages.stale(TEMPLATE, page(participation, form, exits.version(participationId), stored));
            }
            case ConfirmExit.Refused(var refusal) -> {
                var lastSupport = Objects.requireNonNullElse(participation.lastSupportOn(), exit.exitedOn());
                form.errors().add("exitedOn", refusal.textKey(), lastSupport);
                yield Pages.invalid(TEMPLATE, page(participation, form, version, null));
            }
        };
    }

    private Notice confirmed(ParticipationId id, LocalDate exitedOn) {
        var goesOn = beyond.orderedStream()
                .flatMap(one -> one.goesOn(id, exitedOn).stream())
                .toList();
        return goesOn.isEmpty()
                ? Notice.done("participant.exit.confirmed")
                : Notice.warning("participant.exit.confirmed.goes-on", String.join(" ", goesOn));
    }

    private Participation inSight(ParticipationId id) {
        var participation = participants.get(id);
        sight.require(participation.person(), DataClass.PARTICIPATION, Action.WRITE);
        return participation;
    }

    private String proposed(Participation participation) {
        LocalDate last = participation.lastSupportOn();
        return Texts.date(last == null ? date.today() : last);
    }

    private static Map<String, String> values(ProgrammeExit exit) {
        return Map.of(
                "exitedOn", Texts.date(exit.exitedOn()),
                "reason", exit.reason().name(),
                "pathCompleted", Boolean.toString(exit.pathCompleted()));
    }

    private ExitPage page(Participation participation, Form form, String version, @Nullable List<Stored> stored) {
        var programme = programmes.byId(participation.programme()).orElseThrow();
        return new ExitPage(
                people.get(participation.person()),
                participation,
                programme.title(),
                form,
                Arrays.stream(ExitReason.values())
                        .map(reason -> Option.of(reason.name(), Texts.t("participant.exit.reason." + reason)))
                        .toList(),
                ExitDataDeadline.days(programme)
                        .filter(days -> participation.startedOn() != null)
                        .orElse(null),
                version,
                stored);
    }
}
