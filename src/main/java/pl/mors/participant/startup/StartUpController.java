package pl.mors.participant.startup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
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
import pl.mors.participant.correction.Stored;
import pl.mors.person.PeopleInSight;
import pl.mors.person.PersonQueries;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;
import pl.mors.programme.Programme;
import pl.mors.programme.ProgrammeQueries;
import pl.mors.programme.file.ProgrammeFile.ProgrammingPeriod;

/** What came of a grant to start a business. */
@Controller
class StartUpController {

    private static final String TEMPLATE = "participant/startup/startUp";
    private static final String FOUNDED_ON = "foundedOn";
    private static final String AMOUNT = "amount";
    private static final String PKD = "pkd";
    private static final String VERSION = "version";
    private static final Pattern CLASS_OF_ACTIVITY = Pattern.compile("[0-9]{2}\\.[0-9]{2}\\.[A-Z]");

    private final ParticipantQueries participants;
    private final PersonQueries people;
    private final ProgrammeQueries programmes;
    private final StartUpQueries startUps;
    private final RecordStartUp recordStartUp;
    private final PeopleInSight sight;

    StartUpController(
            ParticipantQueries participants,
            PersonQueries people,
            ProgrammeQueries programmes,
            StartUpQueries startUps,
            RecordStartUp recordStartUp,
            PeopleInSight sight) {
        this.participants = participants;
        this.people = people;
        this.programmes = programmes;
        this.startUps = startUps;
        this.recordStartUp = recordStartUp;
        this.sight = sight;
    }

    @GetMapping(ParticipantUrls.START_UP)
    @Requires(value = DataClass.PARTICIPATION, action = Action.WRITE)
    @ReadsPersonalData(value = "participation", idParam = "participationId")
    ModelAndView form(@PathVariable ParticipationId participationId) {
        var values = new LinkedHashMap<String, String>();
        startUps.find(participationId).ifPresent(known -> {
            values.put(FOUNDED_ON, Texts.date(known.foundedOn()));
            values.put(
                    AMOUNT,
                    known.amount() == null ? "" : known.amount().toPlainString().replace('.', ','));
            values.put(PKD, known.pkd() == null ? "" : known.pkd());
        });
        return Pages.show(
                TEMPLATE, page(participationId, Form.startingWith(values), startUps.version(participationId), null));
    }

    @PostMapping(ParticipantUrls.START_UP)
    @Requires(value = DataClass.PARTICIPATION, action = Action.WRITE)
    @ReadsPersonalData(value = "participation", idParam = "participationId")
    ModelAndView record(@PathVariable ParticipationId participationId, Form form) {
        var version = form.value(VERSION);
        var page = page(participationId, form, version, null);
        var reader = form.read("participant.startup");
        var foundedOn = reader.date(FOUNDED_ON);
        var amount = page.whole() ? reader.money(AMOUNT) : null;
        var pkd = page.whole()
                ? reader.with(PKD, StartUpController::classOfActivity, "participant.startup.pkd.wrong")
                : null;
        if (amount != null && amount.ifGiven().filter(sum -> sum.signum() <= 0).isPresent()) {
            form.errors().add(AMOUNT, "participant.startup.amount.none");
        }
        if (form.errors().any()) {
            return Pages.invalid(TEMPLATE, page);
        }
        var startUp =
                new StartUp(foundedOn.get(), amount == null ? null : amount.get(), pkd == null ? null : pkd.get());
        return switch (recordStartUp.record(participationId, version, startUp)) {
            case RecordStartUp.Recorded() ->
                Pages.redirect(
                        ParticipantUrls.participation(participationId), Notice.done("participant.startup.recorded"));
            case RecordStartUp.ChangedMeanwhile() ->
                Pages.stale(
                        TEMPLATE,
                        page(
                                participationId,
                                form,
                                startUps.version(participationId),
                                startUps.find(participationId)
                                        .map(StartUpPage::stored)
                                        .orElse(List.of())));
            case RecordStartUp.Refused(var reason) -> {
                form.errors().add(FOUNDED_ON, reason.textKey());
                yield Pages.invalid(TEMPLATE, page);
            }
        };
    }

    private static Optional<String> classOfActivity(String typed) {
        var code = typed.strip().toUpperCase(Locale.ROOT);
        return CLASS_OF_ACTIVITY.matcher(code).matches() ? Optional.of(code) : Optional.empty();
    }

    private StartUpPage page(ParticipationId id, Form form, String version, @Nullable List<Stored> stored) {
        var participation = participants.get(id);
        sight.require(participation.person(), DataClass.PARTICIPATION, Action.WRITE);
        var programme = programmes.byId(participation.programme()).orElseThrow();
        return new StartUpPage(
                people.get(participation.person()),
                participation,
                programme.title(),
                startUps.isGranted(id),
                asksForTheWhole(programme),
                version,
                stored,
                form);
    }

    /** From 2021 on only the day is asked. Source: data scope on participants, what changed (start-up grant). */
    private static boolean asksForTheWhole(Programme programme) {
        return programme.definition().programmingPeriod() == ProgrammingPeriod.FROM_2014_TO_2020;
    }
}
