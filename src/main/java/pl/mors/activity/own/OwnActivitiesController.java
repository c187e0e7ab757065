package pl.mors.activity.own;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.activity.OwnUrls;
import pl.mors.activity.access.OwnPerson;
import pl.mors.activity.own.OwnActivitiesPage.Group;
import pl.mors.activity.own.OwnActivitiesPage.Line;
import pl.mors.activity.own.OwnActivitiesPage.Session;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.calendar.TimeRange;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.OpenToSignedIn;
import pl.mors.identity.Organisations;
import pl.mors.identity.PublicOrganisation;
import pl.mors.person.PersonId;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.web.Pages;

/** Where residents begin: what is on for whoever is signed in, and for nobody else. */
@Controller
class OwnActivitiesController {

    private static final int WEEKS_AHEAD = 4;

    private final OwnActivitiesQueries activities;
    private final OwnPerson self;
    private final CurrentUser user;
    private final Organisations organisations;
    private final BusinessDate date;

    OwnActivitiesController(
            OwnActivitiesQueries activities,
            OwnPerson self,
            CurrentUser user,
            Organisations organisations,
            BusinessDate date) {
        this.activities = activities;
        this.self = self;
        this.user = user;
        this.organisations = organisations;
        this.date = date;
    }

    @OpenToSignedIn
    @ReadsPersonalData("own_data")
    @GetMapping(OwnUrls.ACTIVITIES)
    ModelAndView own() {
        var organisation = organisations.at(user.get().organisationAddress()).orElse(null);
        var page = self.find()
                .map(person -> page(organisation, person))
                .orElseGet(() -> new OwnActivitiesPage(organisation, true, List.of(), List.of(), List.of(), List.of()));
        return Pages.show("activity/own/activities", page);
    }

    private OwnActivitiesPage page(@Nullable PublicOrganisation organisation, PersonId person) {
        var today = date.today();
        var lines = activities.waiting(person).stream().map(Line::of).toList();
        return new OwnActivitiesPage(
                organisation,
                self.isOfAge(),
                activities.sessions(person, TimeRange.days(today, today.plusWeeks(WEEKS_AHEAD))).stream()
                        .map(Session::of)
                        .toList(),
                activities.places(person, today).stream().map(Group::of).toList(),
                lines.stream().filter(line -> line.answerBy() != null).toList(),
                lines.stream().filter(line -> line.answerBy() == null).toList());
    }
}
