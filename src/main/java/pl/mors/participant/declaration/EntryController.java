package pl.mors.participant.declaration;

import java.time.LocalDate;
import java.util.ArrayList;
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
import pl.mors.person.PeopleInSight;
import pl.mors.person.Person;
import pl.mors.person.PersonQueries;
import pl.mors.platform.NotFound;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;
import pl.mors.programme.ProgrammeQueries;

/** Asks on the day of the first support whether anything has changed since joining. */
@Controller
class EntryController {

    private static final String TEMPLATE = "participant/declaration/entry";

    private final ParticipantQueries participants;
    private final DeclarationQueries declarations;
    private final EntryConfirmationQueries confirmations;
    private final ConfirmEntry confirmEntry;
    private final PersonQueries people;
    private final ProgrammeQueries programmes;
    private final ChoiceQueries choices;
    private final PeopleInSight sight;

    EntryController(
            ParticipantQueries participants,
            DeclarationQueries declarations,
            EntryConfirmationQueries confirmations,
            ConfirmEntry confirmEntry,
            PersonQueries people,
            ProgrammeQueries programmes,
            ChoiceQueries choices,
            PeopleInSight sight) {
        this.participants = participants;
        this.declarations = declarations;
        this.confirmations = confirmations;
        this.confirmEntry = confirmEntry;
        this.people = people;
        this.programmes = programmes;
        this.choices = choices;
        this.sight = sight;
    }

    @GetMapping(ParticipantUrls.ENTRY)
    @Requires(value = DataClass.SENSITIVE, action = Action.WRITE)
    @ReadsPersonalData(value = "participation", idParam = "participationId")
    ModelAndView ask(@PathVariable ParticipationId participationId) {
        return Pages.show(TEMPLATE, page(participationId, Form.blank()));
    }

    @PostMapping(ParticipantUrls.ENTRY)
    @Requires(value = DataClass.SENSITIVE, action = Action.WRITE)
    @ReadsPersonalData(value = "participation", idParam = "participationId")
    ModelAndView confirm(@PathVariable ParticipationId participationId, Form form) {
        var page = page(participationId, form);
        var startedOn = form.read("participant.entry").date(EntryPage.STARTED_ON);
        if (form.errors().any()) {
            return Pages.invalid(TEMPLATE, page);
        }
        return switch (confirmEntry.confirm(participationId, startedOn.get())) {
            case ConfirmEntry.Confirmed() ->
                Pages.redirect(
                        ParticipantUrls.participation(participationId), Notice.done("participant.entry.confirmed"));
            case ConfirmEntry.MovedMeanwhile() -> {
                form.refuse("participant.entry.moved-meanwhile");
                yield Pages.stale(TEMPLATE, page);
            }
        };
    }

    private EntryPage page(ParticipationId id, Form form) {
        var participation = participants.get(id);
        sight.require(participation.person(), DataClass.PARTICIPATION, Action.WRITE);
        var startedOn = participation.startedOn();
        if (startedOn == null) {
            throw new NotFound("first support of " + id);
        }
        var confirmedFor = confirmations.confirmedFor(id).orElse(null);
        var day = EntryDay.of(startedOn, confirmedFor);
        var person = people.get(participation.person());
        return new EntryPage(
                person,
                participation,
                programmes.byId(participation.programme()).orElseThrow().title(),
                startedOn,
                day,
                DeclarationPages.stored(
                        declarations.of(participation).declaration(), choices.of(participation.programme())),
                day == EntryDay.MOVED ? rechecks(person, confirmedFor, startedOn) : List.of(),
                form);
    }

    /** What follows from the day, on the day that was confirmed and on the one that is. */
    private List<EntryPage.Recheck> rechecks(Person person, @Nullable LocalDate before, LocalDate now) {
        if (before == null) {
            return List.of();
        }
        var rechecks = new ArrayList<EntryPage.Recheck>();
        rechecks.add(new EntryPage.Recheck(Texts.t("participant.entry.day"), Texts.date(before), Texts.date(now)));
        rechecks.add(new EntryPage.Recheck(
                Texts.t("participant.entry.age"),
                Texts.n("participant.entry.years", person.ageOn(before)),
                Texts.n("participant.entry.years", person.ageOn(now))));
        rechecks.add(new EntryPage.Recheck(
                Texts.t("participant.entry.residence"), residence(person, before), residence(person, now)));
        return rechecks;
    }

    private String residence(Person person, LocalDate day) {
        return people.residenceOn(person.id(), day)
                .map(found -> found.address().oneLine())
                .orElse("");
    }
}
