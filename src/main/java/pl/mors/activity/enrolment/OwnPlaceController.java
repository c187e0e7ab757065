package pl.mors.activity.enrolment;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.activity.GroupId;
import pl.mors.activity.OwnUrls;
import pl.mors.activity.access.OwnPerson;
import pl.mors.activity.enrolment.EnrolmentQueries.OwnGroup;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.identity.OpenToSignedIn;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.NotFound;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;

/**
 * Giving up one's own place in a group, from tomorrow on; the place goes to who waits, as when staff end it. A minor does not: a
 * guardian calls.
 */
@Controller
class OwnPlaceController {

    private final EnrolmentQueries places;
    private final ComingTripQueries trips;
    private final EndEnrolment endEnrolment;
    private final OwnPerson self;
    private final BusinessDate date;

    OwnPlaceController(
            EnrolmentQueries places,
            ComingTripQueries trips,
            EndEnrolment endEnrolment,
            OwnPerson self,
            BusinessDate date) {
        this.places = places;
        this.trips = trips;
        this.endEnrolment = endEnrolment;
        this.self = self;
        this.date = date;
    }

    @OpenToSignedIn
    @ReadsPersonalData("own_data")
    @GetMapping(OwnUrls.LEAVE)
    ModelAndView ask(@PathVariable GroupId groupId) {
        var group = ownGroup(groupId).orElseThrow(() -> new NotFound("own place in group " + groupId));
        return Pages.show(
                "activity/enrolment/leave",
                new LeaveGroupPage(
                        groupId,
                        group.name(),
                        date.today(),
                        group.queues(),
                        trips.coming(groupId, self.get(), date.today().plusDays(1))));
    }

    @OpenToSignedIn
    @ReadsPersonalData("own_data")
    @PostMapping(OwnUrls.LEAVE)
    ModelAndView leave(@PathVariable GroupId groupId) {
        var group = ownGroup(groupId);
        var today = date.today();
        return Pages.redirect(
                OwnUrls.ACTIVITIES,
                group.isEmpty()
                        ? Notice.info("activity.own.left-before")
                        : switch (endEnrolment.end(groupId, self.get(), today)) {
                            case EndEnrolment.Ended ended ->
                                Notice.done("activity.own.left", group.get().name(), Texts.date(today));
                            case EndEnrolment.NotEnrolled notEnrolled -> Notice.info("activity.own.left-before");
                            case EndEnrolment.BeforeFirstDay(var firstDay) ->
                                Notice.refused(
                                        "activity.own.not-begun", group.get().name(), Texts.date(firstDay));
                            case EndEnrolment.PresentSince since ->
                                throw new IllegalStateException("present after today");
                        });
    }

    /** The group in which the person has an open place to give up. */
    private Optional<OwnGroup> ownGroup(GroupId group) {
        return self.find().filter(person -> self.isOfAge()).flatMap(person -> places.groupOfOpenPlace(group, person));
    }
}
