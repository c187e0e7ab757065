package pl.mors.activity.trip;

import java.util.List;
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
import pl.mors.person.PersonId;
import pl.mors.platform.NotFound;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;

/** Takes people along on a trip, and shows what each one's right to it rests on. */
@Controller
class TripPlaceController {

    private static final String TEMPLATE = "activity/trip/place";

    private final TripSight sight;
    private final TripQueries trips;
    private final GiveTripPlace giveTripPlace;

    TripPlaceController(TripSight sight, TripQueries trips, GiveTripPlace giveTripPlace) {
        this.sight = sight;
        this.trips = trips;
        this.giveTripPlace = giveTripPlace;
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData(value = "person", idParam = "personId")
    @GetMapping(TripUrls.TRIP_PLACE)
    ModelAndView show(@PathVariable SessionId sessionId, @PathVariable PersonId personId) {
        return Pages.show(TEMPLATE, page(Form.blank(), sight.trip(sessionId), personId, List.of()));
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData(value = "person", idParam = "personId")
    @PostMapping(TripUrls.TRIP_PLACE)
    ModelAndView give(@PathVariable SessionId sessionId, @PathVariable PersonId personId, Form form) {
        var session = sight.writable(sessionId);
        var page = page(form, session, personId, List.of());
        var reason = form.read("activity.trip.field").optional().lines("reason", 500);
        if (form.errors().any()) {
            return Pages.invalid(TEMPLATE, page);
        }
        var override = page.mayOverride() ? reason.value() : null;
        return switch (giveTripPlace.give(sessionId, session.time().day(), personId, override)) {
            case GiveTripPlace.Given given ->
                Pages.redirect(
                        TripUrls.trip(sessionId),
                        Notice.done("activity.trip.goes", page.traveller().name()));
            case GiveTripPlace.Refused refused ->
                Pages.invalid(
                        TEMPLATE,
                        page(
                                form,
                                session,
                                personId,
                                refused.reasons().stream()
                                        .map(GiveTripPlace.Reason::textKey)
                                        .toList()));
        };
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData(value = "person", idParam = "personId")
    @PostMapping(TripUrls.GIVE_TRIP_PLACE_BACK)
    ModelAndView takeBack(@PathVariable SessionId sessionId, @PathVariable PersonId personId) {
        var page = page(Form.blank(), sight.writable(sessionId), personId, List.of());
        var name = page.traveller().name();
        return switch (giveTripPlace.takeBack(sessionId, personId)) {
            case GiveTripPlace.TakenBack takenBack ->
                Pages.redirect(TripUrls.trip(sessionId), Notice.done("activity.trip.stays", name));
            case GiveTripPlace.OnBoard onBoard -> {
                page.form().refuse("activity.trip.on-board.stays", name);
                yield Pages.invalid(TEMPLATE, page);
            }
        };
    }

    private TripPlacePage page(Form form, SessionDetails session, PersonId person, List<String> refusals) {
        var day = session.time().day();
        var file = trips.file(session.id()).orElseThrow(() -> new NotFound("file of trip " + session.id()));
        var traveller = trips.traveller(session.id(), day, file.earned(), person)
                .orElseThrow(() -> new NotFound(person + " on trip " + session.id()));
        var presences = trips
                .presences(person, day, file.earned(), sight.access().sight().membership())
                .stream()
                .map(one -> new TripPlacePage.Presence(
                        Texts.t(
                                "activity.session.title",
                                one.time().day(),
                                one.time().startTime(),
                                one.time().endTime()),
                        sight.names(false, one.leads()) ? one.groupName() : Texts.t("activity.trip.other-group")))
                .toList();
        return new TripPlacePage(
                form,
                session,
                file,
                traveller,
                presences,
                refusals,
                sight.access().mayOverride());
    }
}
