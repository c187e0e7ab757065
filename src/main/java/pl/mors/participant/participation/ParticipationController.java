package pl.mors.participant.participation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.community.Community;
import pl.mors.community.CommunityQueries;
import pl.mors.document.DocumentUrls;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.participant.NextSteps;
import pl.mors.participant.ParticipantQueries;
import pl.mors.participant.ParticipantUrls;
import pl.mors.participant.Participation;
import pl.mors.participant.ParticipationId;
import pl.mors.participant.correction.CorrectionQueries;
import pl.mors.participant.declaration.EntryConfirmationQueries;
import pl.mors.participant.declaration.EntryDay;
import pl.mors.participant.declaration.SignedDeclarations;
import pl.mors.participant.eligibility.LostEvidence;
import pl.mors.participant.exit.ExitQueries;
import pl.mors.participant.exit.ProgrammeExit;
import pl.mors.participant.followup.ExitDataDeadline;
import pl.mors.participant.followup.ExitSituation;
import pl.mors.participant.followup.FollowUpQueries;
import pl.mors.participant.participation.ParticipationPage.Event;
import pl.mors.person.PeopleInSight;
import pl.mors.person.PersonQueries;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Link;
import pl.mors.platform.web.Pages;
import pl.mors.programme.Programme;
import pl.mors.programme.ProgrammeQueries;

@Controller
class ParticipationController {

    private final ParticipantQueries participants;
    private final ParticipationQueries participations;
    private final PersonQueries people;
    private final ProgrammeQueries programmes;
    private final ExitQueries exits;
    private final FollowUpQueries followUps;
    private final LaterSituations laterSituations;
    private final StartUpLine startUpLine;
    private final EntryConfirmationQueries confirmations;
    private final LostEvidence lostEvidence;
    private final CommunityQueries communities;
    private final CorrectionQueries corrections;
    private final ObjectProvider<NextSteps> nextSteps;
    private final SignedDeclarations signedDeclarations;
    private final PeopleInSight sight;
    private final CurrentUser user;
    private final BusinessDate date;

    ParticipationController(
            ParticipantQueries participants,
            ParticipationQueries participations,
            PersonQueries people,
            ProgrammeQueries programmes,
            ExitQueries exits,
            FollowUpQueries followUps,
            LaterSituations laterSituations,
            StartUpLine startUpLine,
            EntryConfirmationQueries confirmations,
            LostEvidence lostEvidence,
            CommunityQueries communities,
            CorrectionQueries corrections,
            ObjectProvider<NextSteps> nextSteps,
            SignedDeclarations signedDeclarations,
            PeopleInSight sight,
            CurrentUser user,
            BusinessDate date) {
        this.participants = participants;
        this.participations = participations;
        this.people = people;
        this.programmes = programmes;
        this.exits = exits;
        this.followUps = followUps;
        this.laterSituations = laterSituations;
        this.startUpLine = startUpLine;
        this.confirmations = confirmations;
        this.lostEvidence = lostEvidence;
        this.communities = communities;
        this.corrections = corrections;
        this.nextSteps = nextSteps;
        this.signedDeclarations = signedDeclarations;
        this.sight = sight;
        this.user = user;
        this.date = date;
    }

    @GetMapping(ParticipantUrls.PARTICIPATION)
    @Requires(DataClass.PARTICIPATION)
    @ReadsPersonalData(value = "participation", idParam = "participationId")
    ModelAndView participation(@PathVariable ParticipationId participationId) {
        var participation = participants.get(participationId);
        sight.require(participation.person(), DataClass.PARTICIPATION, Action.READ);
        var programme = programmes.byId(participation.programme()).orElseThrow();
        var exit = exits.find(participationId);
        var situation = followUps.find(participationId);
        var deadline = ExitDataDeadline.of(programme, participation);
        boolean overdue = situation.isEmpty()
                && deadline.filter(one -> one.isLate(date.today())).isPresent();
        return Pages.show(
                "participant/participation/participation",
                new ParticipationPage(
                        people.get(participation.person()),
                        programme,
                        participation,
                        timeline(participation, exit, situation, deadline),
                        participations.supports(participationId),
                        exit.orElse(null),
                        situation.orElse(null),
                        followUps
                                .outdated(participationId)
                                .map(ExitSituation::measuredOn)
                                .orElse(null),
                        deadline.orElse(null),
                        overdue,
                        community(participation),
                        user.may(DataClass.ELIGIBILITY, Action.READ)
                                ? ParticipantUrls.eligibility(participation.person(), programme.code())
                                : null,
                        lostEvidence.proof(participationId, programme),
                        actions(participation, programme),
                        Stream.concat(
                                        startUpLine.of(participation),
                                        laterSituations.of(participation, programme).stream())
                                .toList(),
                        EntryDay.of(
                                participation.startedOn(),
                                confirmations.confirmedFor(participationId).orElse(null)),
                        corrections.of(participationId),
                        user.may(DataClass.SENSITIVE, Action.READ) ? signedDeclarations.of(participation) : List.of(),
                        links(participation, programme)));
    }

    private static List<Event> timeline(
            Participation participation,
            Optional<ProgrammeExit> exit,
            Optional<ExitSituation> situation,
            Optional<ExitDataDeadline> deadline) {
        var events = new ArrayList<Event>();
        situation.ifPresent(known -> {
            boolean late =
                    deadline.filter(one -> one.isLate(known.measuredOn())).isPresent();
            events.add(event(known.measuredOn(), late ? "measured-late" : "measured"));
        });
        exit.ifPresent(known -> events.add(new Event(
                known.exitedOn(),
                Texts.t("participant.timeline.left", Texts.t("participant.exit.reason." + known.reason())))));
        add(events, participation.lastSupportOn(), "last-support");
        add(events, participation.startedOn(), "started");
        add(events, participation.declaredOn(), "declared");
        return events;
    }

    private static void add(List<Event> events, @Nullable LocalDate on, String what) {
        if (on != null) {
            events.add(event(on, what));
        }
    }

    private static Event event(LocalDate on, String what) {
        return new Event(on, Texts.t("participant.timeline." + what));
    }

    private @Nullable String community(Participation participation) {
        return communities.of(participation.programme()).stream()
                .filter(one -> one.id().equals(participation.community()))
                .map(Community::name)
                .findFirst()
                .orElse(null);
    }

    private List<Link> actions(Participation participation, Programme programme) {
        if (participation.exitedOn() == null) {
            return nextSteps.stream()
                    .flatMap(source -> source.after(participation, programme).stream())
                    .toList();
        }
        return mayChange() && participation.startedOn() != null
                ? List.of(Link.to(Texts.t("participant.followup.go"), ParticipantUrls.followUp(participation.id())))
                : List.of();
    }

    private List<Link> links(Participation participation, Programme programme) {
        var links = new ArrayList<Link>();
        boolean hasLeft = participation.exitedOn() != null;
        if (mayChange() && (hasLeft || participation.isIn(programme))) {
            links.add(Link.to(
                    Texts.t(hasLeft ? "participant.exit.correct" : "participant.exit.go"),
                    ParticipantUrls.exit(participation.id())));
        }
        if (mayChange() && hasLeft) {
            links.add(Link.to(
                    Texts.t("participant.correction.EXIT_WITHDRAWN.title"),
                    ParticipantUrls.exitWithdrawal(participation.id())));
            if (programme.period().contains(date.today())) {
                links.add(Link.to(
                        Texts.t("participant.correction.RETURNED.title"),
                        ParticipantUrls.returning(participation.id())));
            }
        }
        if (user.may(DataClass.SENSITIVE, Action.WRITE)) {
            if (participation.startedOn() != null) {
                links.add(Link.to(Texts.t("participant.entry.go"), ParticipantUrls.entry(participation.id())));
            }
            links.add(
                    participation.isIn(programme)
                            ? Link.to(
                                    Texts.t("participant.declaration.correct"),
                                    ParticipantUrls.declarationCorrection(participation.id()))
                            : Link.to(
                                    Texts.t("participant.declaration.sign-anew"),
                                    ParticipantUrls.declaration(participation.person(), programme.code())));
        }
        if (user.may(DataClass.SENSITIVE, Action.READ) && participation.declaredOn() != null) {
            links.add(Link.to(
                    Texts.t("participant.declaration.paper.get"),
                    ParticipantUrls.declarationPaper(participation.id())));
        }
        if (user.may(DataClass.CONFIDENTIAL, Action.READ)) {
            links.add(Link.to(
                    Texts.t("document.case.go"),
                    DocumentUrls.caseOf(participation.id().value())));
        }
        return links;
    }

    private boolean mayChange() {
        return user.may(DataClass.PARTICIPATION, Action.WRITE);
    }
}
