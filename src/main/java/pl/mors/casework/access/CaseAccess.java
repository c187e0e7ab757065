package pl.mors.casework.access;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.casework.CardId;
import pl.mors.casework.CaseId;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.SignedIn;
import pl.mors.platform.NotFound;

/**
 * Narrows pages and changes to the cases that one has and the cards that one leads. Source: our own; a social worker's case is nobody
 * else's to read, the specialist of a card sees that card alone.
 */
@Component
@Transactional(readOnly = true)
public class CaseAccess {

    private static final UUID NOBODY = new UUID(0, 0);

    private final CurrentUser user;
    private final JdbcClient jdbc;

    CaseAccess(CurrentUser user, JdbcClient jdbc) {
        this.user = user;
        this.jdbc = jdbc;
    }

    /** The reader's membership; jobs and commands have no case. */
    public UUID self() {
        return user.signedIn().map(SignedIn::membership).orElse(NOBODY);
    }

    public boolean has(CaseId id) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM known_case_assignment
                            WHERE case_id = :id AND membership_id = :self)""")
                .param("id", id.value())
                .param("self", self())
                .query(Boolean.class)
                .single();
    }

    /**
     * Lets the pages of a case begin for who has it.
     *
     * @throws NotFound when there is no such case, or none of this user's
     */
    public void require(CaseId id) {
        if (!has(id)) {
            throw new NotFound("case " + id);
        }
    }

    /**
     * Lets the pages of a card begin for its specialist and for who has the case.
     *
     * @throws NotFound when there is no such card, or none of this user's
     */
    public void require(CardId card) {
        boolean found = jdbc.sql("""
                        SELECT EXISTS (SELECT FROM support_card c
                                JOIN known_card_grant g ON g.organisation_id = c.organisation_id AND g.card_id = c.id
                                JOIN known_case_assignment a ON a.organisation_id = c.organisation_id AND a.case_id = c.case_id
                            WHERE c.id = :card AND :self IN (g.membership_id, a.membership_id))""")
                .param("card", card.value())
                .param("self", self())
                .query(Boolean.class)
                .single();
        if (!found) {
            throw new NotFound("card " + card);
        }
    }
}
