package pl.mors.activity.enrolment;

import java.util.Map;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pl.mors.Clerk;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.ClubOfProgramme;
import pl.mors.identity.Role;
import pl.mors.person.PersonId;

/** A town whose coordinator gives a person of its programme a place in a club. */
abstract class EnrolmentPages extends ClubOfProgramme {

    Clerk facilitator() {
        var facilitator = town.town().member(Role.FACILITATOR);
        town.leads(club, facilitator.membership());
        return clerks.as(town.town().signedIn(facilitator));
    }

    /** The page to which a search leads. */
    MvcTestResult found(String words, Clerk who) {
        var sought = who.post(ActivityUrls.seek(club), Map.of("szukaj", words));
        who.goOnAfter(sought);
        return who.get(Clerk.location(sought));
    }

    MockMvcTester.MockMvcRequestBuilder end(PersonId person) {
        return coordinator.sending(ActivityUrls.endEnrolment(club, person)).param("lastDay", "14.05.2019");
    }

    MockMvcTester.MockMvcRequestBuilder enrol(PersonId person) {
        return coordinator
                .sending(ActivityUrls.enrolment(club))
                .param("person", person.toString())
                .param("on", "15.05.2019");
    }
}
