package pl.mors.activity.hours;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupId;
import pl.mors.activity.ParticipantHoursUrls;
import pl.mors.activity.access.GroupAccess;
import pl.mors.activity.evidence.EvidenceOfGroup;
import pl.mors.activity.group.GroupQueries;
import pl.mors.activity.group.GroupQueries.GroupDetails;
import pl.mors.activity.group.GroupQueries.ProgrammePeriod;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.document.PaperKind;
import pl.mors.document.Papers;
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.person.PeopleInSight;
import pl.mors.person.PersonId;
import pl.mors.person.PersonQueries;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.NotFound;
import pl.mors.platform.sheet.SheetFormat;
import pl.mors.platform.web.AskedDay;
import pl.mors.platform.web.Pages;
import pl.mors.programme.ProgrammeLetterheads;

/** The hours of participants in a month, for whoever may know their names; each figure opens into its sessions. */
@Controller
class ParticipantHoursController {

    private final ParticipantHoursQueries participants;
    private final HoursQueries hours;
    private final GroupQueries groups;
    private final GroupAccess access;
    private final PeopleInSight peopleInSight;
    private final PersonQueries people;
    private final BusinessDate date;
    private final ProgrammeLetterheads letterheads;
    private final Papers papers;
    private final SignedParticipantCards cards;

    ParticipantHoursController(
            ParticipantHoursQueries participants,
            HoursQueries hours,
            GroupQueries groups,
            GroupAccess access,
            PeopleInSight peopleInSight,
            PersonQueries people,
            BusinessDate date,
            ProgrammeLetterheads letterheads,
            Papers papers,
            SignedParticipantCards cards) {
        this.participants = participants;
        this.hours = hours;
        this.groups = groups;
        this.access = access;
        this.peopleInSight = peopleInSight;
        this.people = people;
        this.date = date;
        this.letterheads = letterheads;
        this.papers = papers;
        this.cards = cards;
    }

    @Requires(DataClass.ROSTER)
    @ReadsPersonalData(value = "roster", idParam = "groupId")
    @GetMapping(ParticipantHoursUrls.OF_GROUP)
    ModelAndView group(
            @PathVariable GroupId groupId,
            @RequestParam(name = ActivityUrls.MONTH, required = false) @Nullable String asked) {
        return Pages.show("activity/hours/participants", ofGroup(groupId, askedMonth(asked)));
    }

    @Requires(DataClass.ROSTER)
    @ReadsPersonalData(value = "roster", idParam = "groupId")
    @GetMapping(ParticipantHoursUrls.OF_GROUP_SHEET)
    void sheet(
            @PathVariable GroupId groupId,
            @RequestParam(name = ActivityUrls.MONTH, required = false) @Nullable String asked,
            HttpServletResponse response)
            throws IOException {
        var page = ofGroup(groupId, askedMonth(asked));
        page.sheet().send(response, "godziny-uczestnikow-" + page.month(), SheetFormat.XLSX);
    }

    @Requires(DataClass.ROSTER)
    @ReadsPersonalData(value = "participant_hours", idParam = "personId")
    @GetMapping(ParticipantHoursUrls.IN_GROUP)
    ModelAndView participant(
            @PathVariable GroupId groupId,
            @PathVariable PersonId personId,
            @RequestParam(name = ActivityUrls.MONTH, required = false) @Nullable String asked) {
        var month = askedMonth(asked);
        var group = find(groupId, month);
        var participant = inGroup(group, personId, month);
        boolean opensPerson = participant.code() == null
                && peopleInSight.inSight(DataClass.ROSTER, Action.READ).test(personId);
        return Pages.show(
                "activity/hours/participant",
                new ParticipantPage(
                        groupId,
                        group.name(),
                        month,
                        participant,
                        participants.sessions(groupId, personId, month),
                        opensPerson,
                        cards.copies(groupId, personId, month)));
    }

    @Requires(DataClass.ROSTER)
    @ReadsPersonalData(value = "participant_hours", idParam = "personId")
    @GetMapping(ParticipantHoursUrls.CARD)
    void card(
            @PathVariable GroupId groupId,
            @PathVariable PersonId personId,
            @RequestParam(name = ActivityUrls.MONTH, required = false) @Nullable String asked,
            HttpServletResponse response)
            throws IOException {
        var month = askedMonth(asked);
        var group = find(groupId, month);
        var participant = inGroup(group, personId, month);
        if (participant.sessions() == 0) {
            throw new NotFound("hours of " + personId + " in group " + groupId + " in " + month);
        }
        var attended = participants.sessions(groupId, personId, month);
        var under = groups.periods(groupId).stream()
                .filter(period -> attended.stream()
                        .anyMatch(session ->
                                period.period().contains(session.time().day())))
                .map(ProgrammePeriod::programme)
                .distinct()
                .toList();
        papers.sendCoded(
                new ParticipantCard(
                                letterheads.about(groupId.value(), under), group.name(), month, participant, attended)
                        .paper(),
                PaperKind.PARTICIPANT_HOURS,
                ParticipantCard.subject(groupId, personId, month),
                response);
    }

    @Requires(DataClass.ROSTER)
    @ReadsPersonalData(value = "participant_hours", idParam = "personId")
    @GetMapping(ParticipantHoursUrls.SIGNED_CARD)
    void signed(
            @PathVariable GroupId groupId,
            @PathVariable PersonId personId,
            @PathVariable UUID copyId,
            @RequestParam(name = ActivityUrls.MONTH, required = false) @Nullable String asked,
            HttpServletResponse response)
            throws IOException {
        var month = askedMonth(asked);
        inGroup(find(groupId, month), personId, month);
        cards.send(groupId, personId, month, copyId, response);
    }

    @Requires(DataClass.ROSTER)
    @ReadsPersonalData(value = "participant_hours", idParam = "personId")
    @GetMapping(ParticipantHoursUrls.OF_PERSON)
    ModelAndView person(
            @PathVariable PersonId personId,
            @RequestParam(name = ActivityUrls.MONTH, required = false) @Nullable String asked) {
        peopleInSight.require(personId, DataClass.ROSTER, Action.READ);
        var person = people.get(personId);
        var month = askedMonth(asked);
        return Pages.show(
                "activity/hours/person",
                new PersonHoursPage(
                        personId,
                        person.name(),
                        month,
                        participants.sessions(
                                personId, month, access.sight(), peopleInSight.opensWhole(personId, DataClass.ROSTER)),
                        peopleInSight.inSight(DataClass.PERSONAL, Action.READ).test(personId)));
    }

    private ParticipantsPage ofGroup(GroupId groupId, YearMonth month) {
        var group = find(groupId, month);
        return new ParticipantsPage(
                groupId,
                group.name(),
                month,
                participants.ofGroup(groupId, month),
                hours.ofGroup(groupId, month, access.sight()),
                group.evidence() == EvidenceOfGroup.HEADCOUNT);
    }

    /** The group as it kept its evidence at the end of the month. */
    private GroupDetails find(GroupId groupId, YearMonth month) {
        var sight = access.sight();
        return groups.find(groupId, sight, month.atEndOfMonth())
                .filter(found -> sight.names(found.hiddenMembership(), found.leads()))
                .orElseThrow(() -> new NotFound("names of group " + groupId));
    }

    private ParticipantHours inGroup(GroupDetails group, PersonId person, YearMonth month) {
        return participants
                .inGroup(group.id(), person, month)
                .orElseThrow(() -> new NotFound(person + " in group " + group.id()));
    }

    private YearMonth askedMonth(@Nullable String asked) {
        return AskedDay.month(asked).orElseGet(() -> YearMonth.from(date.today()));
    }
}
