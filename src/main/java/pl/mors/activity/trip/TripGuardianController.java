package pl.mors.activity.trip;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.activity.SessionId;
import pl.mors.activity.TripUrls;
import pl.mors.activity.safeguarding.LeaderChecks;
import pl.mors.activity.safeguarding.UncheckedLeader;
import pl.mors.activity.session.SessionQueries.SessionDetails;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.identity.MembershipId;
import pl.mors.identity.Requires;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.NotFound;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Option;
import pl.mors.platform.web.Pages;

/** Who goes along on a trip to look after others: in its file, and at the door of the coach. */
@Controller
class TripGuardianController {

    private static final String TEMPLATE = "activity/trip/guardians";
    private static final String KNOWN = "known";
    private static final String BORN_ON = "bornOn";
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_PHONE = 40;

    private final TripSight sight;
    private final TripGuardianQueries guardians;
    private final AddGuardian addGuardian;
    private final LeaderChecks checks;
    private final CurrentUser user;
    private final TakeGuardianOff takeGuardianOff;
    private final TickBoarding tickBoarding;
    private final BusinessDate businessDate;

    TripGuardianController(
            TripSight sight,
            TripGuardianQueries guardians,
            AddGuardian addGuardian,
            LeaderChecks checks,
            CurrentUser user,
            TakeGuardianOff takeGuardianOff,
            TickBoarding tickBoarding,
            BusinessDate businessDate) {
        this.sight = sight;
        this.guardians = guardians;
        this.addGuardian = addGuardian;
        this.checks = checks;
        this.user = user;
        this.takeGuardianOff = takeGuardianOff;
        this.tickBoarding = tickBoarding;
        this.businessDate = businessDate;
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData(value = "trip", idParam = "sessionId")
    @GetMapping(TripUrls.GUARDIANS)
    ModelAndView guardians(@PathVariable SessionId sessionId) {
        return Pages.show(TEMPLATE, page(Form.blank(), sight.writable(sessionId)));
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData(value = "trip", idParam = "sessionId")
    @PostMapping(TripUrls.GUARDIANS)
    ModelAndView addGuardian(@PathVariable SessionId sessionId, Form form) {
        var page = page(form, sight.writable(sessionId));
        var reader = form.read("activity.trip.guardian.field");
        var known = reader.optional()
                .choice(KNOWN, page.known().stream().map(Option::value).toList());
        var givenName = reader.text("givenName", LONGEST_NAME);
        var familyName = reader.text("familyName", LONGEST_NAME);
        var bornOn = reader.optional().date(BORN_ON);
        var phone = reader.text("phone", LONGEST_PHONE);
        if (bornOn.isGiven() && !bornOn.get().isBefore(businessDate.today())) {
            form.errors().add(BORN_ON, "activity.trip.guardian.error.born");
        }
        if (form.errors().any()) {
            return Pages.invalid(TEMPLATE, page);
        }
        var guardian = new NewGuardian(
                known.ifGiven()
                        .filter(one -> !page.isHelper(one))
                        .map(MembershipId::valueOf)
                        .orElse(null),
                known.ifGiven().filter(page::isHelper).map(UUID::fromString).orElse(null),
                givenName.get(),
                familyName.get(),
                bornOn.value(),
                phone.get());
        return switch (addGuardian.add(page.session(), guardian)) {
            case AddGuardian.Added(boolean toBeLookedUp) ->
                Pages.redirect(
                        TripUrls.guardians(sessionId),
                        Notice.done(
                                toBeLookedUp
                                        ? "activity.trip.guardian.added.unchecked"
                                        : "activity.trip.guardian.added",
                                guardian.name()));
            case AddGuardian.Twice twice -> {
                if (known.isGiven()) {
                    form.errors().add(KNOWN, "activity.trip.guardian.error.twice.known");
                } else {
                    form.errors().add("familyName", "activity.trip.guardian.error.twice");
                }
                yield Pages.invalid(TEMPLATE, page);
            }
            case AddGuardian.NoSeat noSeat -> {
                form.refuse("activity.trip.guardian.error.no-seat");
                yield Pages.invalid(TEMPLATE, page);
            }
            case AddGuardian.Unchecked(var who) -> {
                form.errors().add(KNOWN, "activity.trip.guardian.error.unchecked", who.name(), who.registers());
                yield Pages.invalid(TEMPLATE, page);
            }
            case AddGuardian.OtherName(var name) -> {
                form.errors().add(KNOWN, "activity.trip.guardian.error.other-name", name);
                yield Pages.invalid(TEMPLATE, page);
            }
        };
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData(value = "trip", idParam = "sessionId")
    @PostMapping(TripUrls.TAKE_GUARDIAN_OFF)
    ModelAndView takeGuardianOff(@PathVariable SessionId sessionId, @PathVariable UUID guardianId) {
        var guardian = find(sessionId, guardianId);
        return switch (takeGuardianOff.takeOff(sessionId, guardianId)) {
            case TakeGuardianOff.TakenOff off ->
                Pages.redirect(
                        TripUrls.guardians(sessionId),
                        Notice.done("activity.trip.guardian.taken-off", guardian.name()));
            case TakeGuardianOff.WasOnBoard onBoard ->
                Pages.invalid(
                        TEMPLATE,
                        page(
                                Form.blank().refuse("activity.trip.guardian.on-board", guardian.name()),
                                sight.writable(sessionId)));
        };
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData(value = "trip", idParam = "sessionId")
    @PostMapping(TripUrls.TICK_GUARDIAN)
    ModelAndView tickGuardian(
            @PathVariable SessionId sessionId, @PathVariable String leg, @PathVariable UUID guardianId, Form form) {
        var way = Leg.at(leg);
        var guardian = find(sessionId, guardianId);
        boolean onBoard = form.has("onBoard", "true");
        tickBoarding.tickGuardian(sessionId, way, guardianId, onBoard);
        return Pages.redirect(
                TripUrls.boarding(sessionId, way.address()) + "#" + BoardingPage.guardianAnchor(guardianId),
                BoardingPage.ticked(onBoard, guardian.name()));
    }

    private TripGuardian find(SessionId sessionId, UUID guardian) {
        sight.writable(sessionId);
        return guardians.of(sessionId).stream()
                .filter(one -> one.id().equals(guardian))
                .findFirst()
                .orElseThrow(() -> new NotFound("guardian " + guardian + " of trip " + sessionId));
    }

    private TripGuardiansPage page(Form form, SessionDetails session) {
        var missing = checks.ofSession(session.id());
        boolean readsChecks = user.may(DataClass.SAFEGUARDING, Action.READ);
        return new TripGuardiansPage(
                form,
                session,
                guardians.of(session.id()),
                guardians.takenOff(session.id()),
                missing.size(),
                readsChecks ? missing.stream().map(UncheckedLeader::worker).collect(Collectors.toSet()) : Set.of(),
                guardians.colleagues(),
                guardians.helpers(session.group()),
                readsChecks);
    }
}
