package pl.mors.activity.trip;

import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.activity.SessionId;
import pl.mors.activity.TripUrls;
import pl.mors.activity.session.SessionQueries.SessionDetails;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.person.AccessNeedQueries;
import pl.mors.person.PersonId;
import pl.mors.platform.NotFound;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Pages;

/** Who is on board, ticked at the door of the coach: one press for each person and way. */
@Controller
class BoardingController {

    private final TripSight sight;
    private final TripQueries trips;
    private final TripGuardianQueries guardians;
    private final AccessNeedQueries needs;
    private final TickBoarding tickBoarding;

    BoardingController(
            TripSight sight,
            TripQueries trips,
            TripGuardianQueries guardians,
            AccessNeedQueries needs,
            TickBoarding tickBoarding) {
        this.sight = sight;
        this.trips = trips;
        this.guardians = guardians;
        this.needs = needs;
        this.tickBoarding = tickBoarding;
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData(value = "trip", idParam = "sessionId")
    @GetMapping(TripUrls.BOARDING)
    ModelAndView boarding(@PathVariable SessionId sessionId, @PathVariable String leg) {
        return Pages.show("activity/trip/boarding", page(sight.writable(sessionId), Leg.at(leg)));
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData(value = "trip", idParam = "sessionId")
    @PostMapping(TripUrls.TICK_BOARDING)
    ModelAndView tick(
            @PathVariable SessionId sessionId, @PathVariable String leg, @PathVariable PersonId personId, Form form) {
        var page = page(sight.writable(sessionId), Leg.at(leg));
        var traveller = page.going().stream()
                .filter(one -> one.person().equals(personId))
                .findFirst()
                .orElseThrow(() -> new NotFound(personId + " on trip " + sessionId));
        boolean onBoard = form.has("onBoard", "true");
        tickBoarding.tick(sessionId, page.leg(), personId, onBoard);
        return Pages.redirect(
                TripUrls.boarding(sessionId, page.leg().address()) + "#" + BoardingPage.anchor(personId),
                BoardingPage.ticked(onBoard, traveller.name()));
    }

    private BoardingPage page(SessionDetails session, Leg leg) {
        var file = trips.file(session.id()).orElseThrow(() -> new NotFound("file of trip " + session.id()));
        var going = trips.going(session.id(), session.time().day(), file.earned());
        return new BoardingPage(
                session,
                leg,
                going,
                Set.copyOf(trips.onBoard(session.id(), leg)),
                guardians.of(session.id()),
                guardians.onBoard(session.id(), leg),
                guardians.phones(going),
                needs.of(going.stream().map(Traveller::person).toList()),
                file.plan());
    }
}
