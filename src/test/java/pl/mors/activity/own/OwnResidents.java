package pl.mors.activity.own;

import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import pl.mors.TestWorld.Town;
import pl.mors.identity.Role;
import pl.mors.identity.SignedIn;
import pl.mors.person.PersonId;

/** Residents who are signed in, for tests. */
public final class OwnResidents {

    private OwnResidents() {}

    /** Somebody whose session says that they are this person. */
    public static RequestPostProcessor of(Town town, PersonId person) {
        return signedIn(town, town.member(Role.RESIDENT), person);
    }

    /** The same, and the membership says so, too. */
    public static RequestPostProcessor withAccount(Town town, PersonId person, JdbcClient jdbc) {
        var member = town.member(Role.RESIDENT);
        town.inside(() -> jdbc.sql("UPDATE membership SET person_id = :person WHERE id = :id")
                .param("person", person.value())
                .param("id", member.membership())
                .update());
        return signedIn(town, member, person);
    }

    private static RequestPostProcessor signedIn(Town town, SignedIn member, PersonId person) {
        return town.signedIn(new SignedIn(
                member.account(),
                member.email(),
                member.displayName(),
                member.organisation(),
                member.organisationAddress(),
                member.organisationName(),
                member.madeUp(),
                member.membership(),
                person.value(),
                Set.of(Role.RESIDENT)));
    }
}
