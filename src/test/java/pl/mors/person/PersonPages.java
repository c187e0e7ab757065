package pl.mors.person;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pl.mors.Clerk;
import pl.mors.IntegrationTest;
import pl.mors.TestClerks;
import pl.mors.TestWorld;
import pl.mors.TestWorld.Town;
import pl.mors.identity.Role;

/** A town and a clerk at the register of its people. */
@IntegrationTest
abstract class PersonPages {

    @Autowired
    TestClerks clerks;

    @Autowired
    TestWorld world;

    @Autowired
    TestPeople people;

    Town town;
    Clerk clerk;

    @BeforeEach
    void foundTown() {
        town = world.town();
        clerk = clerks.of(town, Role.SOCIAL_WORKER);
    }

    @Autowired
    PersonQueries personQueries;

    /** The list to which a search leads, and the session in which its words lie. */
    MvcTestResult search(String typed) {
        var answer = find(typed);
        clerk.goOnAfter(answer);
        var address = answer.getResponse().getRedirectedUrl();
        return address == null ? answer : clerk.get(address);
    }

    MvcTestResult find(String typed) {
        return clerk.post(PersonUrls.SEARCH, Map.of(PersonUrls.SOUGHT, typed));
    }

    /** The address of the link that has this attribute. */
    static String link(String page, String attribute) {
        var end = page.indexOf(attribute);
        var start = page.lastIndexOf("href=\"", end) + 6;
        return page.substring(start, page.indexOf('"', start)).replace("&amp;", "&");
    }
}
