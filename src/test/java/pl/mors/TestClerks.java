package pl.mors;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import pl.mors.TestWorld.Town;
import pl.mors.identity.Role;

/** Gives tests of pages somebody who opens them. */
@TestComponent
public class TestClerks {

    private final MockMvcTester mvc;

    TestClerks(MockMvcTester mvc) {
        this.mvc = mvc;
    }

    /** A new member of staff with these roles. */
    public Clerk of(Town town, Role... roles) {
        return as(town.signedIn(roles));
    }

    public Clerk as(RequestPostProcessor user) {
        return new Clerk(mvc, user);
    }

    /** Somebody who is not signed in, in a network of its own: none uses up the tries of another test. */
    public Clerk visitor(Town town) {
        return as(request -> {
            request.setRemoteAddr("2001:db8:" + town.address().substring(29) + "::1");
            return request;
        });
    }
}
