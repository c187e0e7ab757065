package pl.mors.activity.protection;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.MembershipId;
import pl.mors.identity.SignedIn;
import pl.mors.platform.NotFound;

/**
 * Narrows the cards of interventions to the person responsible for the standards and whom she lets read. The database holds the same by
 * a policy of its own.
 */
@Component
@Transactional(readOnly = true)
class InterventionAccess {

    private static final UUID NOBODY = new UUID(0, 0);

    private final CurrentUser user;
    private final JdbcClient jdbc;

    InterventionAccess(CurrentUser user, JdbcClient jdbc) {
        this.user = user;
        this.jdbc = jdbc;
    }

    boolean reads() {
        return isOne("SELECT EXISTS (SELECT FROM known_intervention_reader WHERE membership_id = :self)");
    }

    boolean isResponsible() {
        return isOne(
                "SELECT EXISTS (SELECT FROM known_intervention_reader WHERE membership_id = :self AND responsible)");
    }

    /** @throws NotFound when the cards are not the current user's to read */
    void requireReader() {
        if (!reads()) {
            throw new NotFound("cards of interventions");
        }
    }

    /** @throws NotFound when the current user is not responsible for the standards */
    void requireResponsible() {
        if (!isResponsible()) {
            throw new NotFound("readers of interventions");
        }
    }

    MembershipId self() {
        return new MembershipId(user.signedIn().map(SignedIn::membership).orElse(NOBODY));
    }

    private boolean isOne(String sql) {
        return jdbc.sql(sql).param("self", self().value()).query(Boolean.class).single();
    }
}
