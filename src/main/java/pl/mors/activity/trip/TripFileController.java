package pl.mors.activity.trip;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.SessionId;
import pl.mors.activity.TripUrls;
import pl.mors.calendar.TimeRange;
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;

/** The form of a trip's file. */
@Controller
class TripFileController {

    private static final String TEMPLATE = "activity/trip/file";
    private static final String LABELS = "activity.trip.field";
    /** Longer than any trip of a community; a later return is a slip of the pen. */
    private static final int MOST_DAYS = 30;

    private static final int MOST_SEATS = 500;
    private static final int LONGEST_PLAN = 2000;
    private static final int LONGEST_LINE = 200;

    private final TripSight sight;
    private final TripQueries trips;
    private final KeepTripFile keepTripFile;
    private final BusinessDate businessDate;

    TripFileController(TripSight sight, TripQueries trips, KeepTripFile keepTripFile, BusinessDate businessDate) {
        this.sight = sight;
        this.trips = trips;
        this.keepTripFile = keepTripFile;
        this.businessDate = businessDate;
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @GetMapping(TripUrls.TRIP_FILE)
    ModelAndView file(@PathVariable SessionId sessionId) {
        var session = sight.writable(sessionId);
        var start = start(trips.file(sessionId).orElse(null), session.time().to());
        return Pages.show(TEMPLATE, new TripFilePage(Form.startingWith(start), session));
    }

    private static Map<String, String> start(@Nullable TripFile file, Instant endOfSession) {
        var earned = file == null ? EarnedPlace.USUAL : file.earned();
        var returns = (file == null ? endOfSession : file.returnsAt()).atZone(BusinessDate.ZONE);
        var start = new HashMap<>(Map.of(
                "returnsOn", Texts.date(returns.toLocalDate()),
                "returnsTime", Texts.time(returns.toLocalTime()),
                "groups", String.valueOf(earned.groups()),
                "presences", String.valueOf(earned.presences()),
                "days", String.valueOf(earned.days())));
        if (file != null) {
            start.put("overnight", String.valueOf(file.overnight()));
            start.put("forProfit", String.valueOf(file.forProfit()));
            start.put("forEverybody", String.valueOf(file.forEverybody()));
            start.put("plan", Objects.requireNonNullElse(file.plan().route(), ""));
            start.put("carrier", Objects.requireNonNullElse(file.plan().carrier(), ""));
            start.put("seats", Objects.toString(file.plan().seats(), ""));
            start.put("policyNumber", Objects.requireNonNullElse(file.plan().policyNumber(), ""));
            start.put("firstAid", Objects.requireNonNullElse(file.plan().firstAid(), ""));
        }
        return start;
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @PostMapping(TripUrls.TRIP_FILE)
    ModelAndView keep(@PathVariable SessionId sessionId, Form form) {
        var session = sight.writable(sessionId);
        var reader = form.read(LABELS);
        var on = reader.date("returnsOn");
        var time = reader.time("returnsTime");
        boolean overnight = reader.ticked("overnight");
        boolean forProfit = reader.ticked("forProfit");
        boolean forEverybody = reader.ticked("forEverybody");
        var groups = reader.integer("groups", 0, 20);
        var presences = reader.integer("presences", 0, 200);
        var days = reader.integer("days", 1, 730);
        var route = reader.optional().lines("plan", LONGEST_PLAN);
        var carrier = reader.optional().text("carrier", LONGEST_LINE);
        var seats = reader.optional().integer("seats", 1, MOST_SEATS);
        var policyNumber = reader.optional().text("policyNumber", LONGEST_LINE);
        var firstAid = reader.optional().text("firstAid", LONGEST_LINE);
        var returns = form.errors().any() ? Optional.<Instant>empty() : returns(on.get(), time.get());
        if (returns.isPresent() && !isDay(on.get(), session.time())) {
            form.errors().add("returnsOn", "activity.trip.error.returns", MOST_DAYS);
        } else if (returns.isPresent() && returns.get().isBefore(session.time().to())) {
            form.errors()
                    .add(
                            "returnsTime",
                            "activity.trip.error.returns.time",
                            session.time().endTime());
        } else if (returns.isEmpty() && !form.errors().any()) {
            form.errors().add("returnsTime", "activity.session.error.skipped.to", on.get(), time.get());
        }
        if (form.errors().any() || returns.isEmpty()) {
            return Pages.invalid(TEMPLATE, new TripFilePage(form, session));
        }
        int toTell = keepTripFile.keep(
                sessionId,
                returns.get(),
                overnight,
                forProfit,
                forEverybody,
                new EarnedPlace(groups.get(), presences.get(), days.get()),
                new TripPlan(route.value(), carrier.value(), seats.value(), policyNumber.value(), firstAid.value()));
        return toTell > 0 && session.isToCome(businessDate.today())
                ? Pages.redirect(
                        ActivityUrls.expected(sessionId),
                        Notice.done("activity.trip.file.kept.return", Texts.n("activity.people", toTell)))
                : Pages.redirect(TripUrls.trip(sessionId), Notice.done("activity.trip.file.kept"));
    }

    private static boolean isDay(LocalDate returnsOn, TimeRange session) {
        var last = session.to().atZone(BusinessDate.ZONE).toLocalDate();
        return !returnsOn.isBefore(last) && !returnsOn.isAfter(session.day().plusDays(MOST_DAYS));
    }

    /** Empty when the clocks skip that time. */
    private static Optional<Instant> returns(LocalDate on, LocalTime time) {
        var moment = on.atTime(time).atZone(BusinessDate.ZONE);
        return moment.toLocalTime().equals(time) ? Optional.of(moment.toInstant()) : Optional.empty();
    }
}
