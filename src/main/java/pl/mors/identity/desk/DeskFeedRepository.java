package pl.mors.identity.desk;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.identity.BearerToken;
import pl.mors.identity.MembershipId;
import pl.mors.platform.AccountId;
import pl.mors.platform.Ids;

/** The secret addresses of members' deadlines. */
@Repository
@Transactional
class DeskFeedRepository {

    private final JdbcClient jdbc;

    DeskFeedRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whose deadlines an address shows. */
    record Holder(AccountId account, MembershipId membership) {}

    @Transactional(readOnly = true)
    Optional<Holder> holder(BearerToken key) {
        return jdbc.sql("""
                        SELECT m.account_id, m.id FROM desk_feed f
                            JOIN membership m ON m.organisation_id = f.organisation_id AND m.id = f.membership_id
                        WHERE f.key_digest = :digest AND f.ended_at IS NULL""")
                .param("digest", key.digest())
                .query((row, number) -> new Holder(
                        new AccountId(row.getObject("account_id", UUID.class)),
                        new MembershipId(row.getObject("id", UUID.class))))
                .optional();
    }

    @Transactional(readOnly = true)
    boolean isLive(UUID membership) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM desk_feed WHERE membership_id = :membership AND ended_at IS NULL)")
                .param("membership", membership)
                .query(Boolean.class)
                .single();
    }

    /** Ends the address that there was; of two who renew it at the same moment the later one holds. */
    void renew(UUID membership, BearerToken key) {
        jdbc.sql("SELECT FROM membership WHERE id = :membership FOR NO KEY UPDATE")
                .param("membership", membership)
                .query()
                .listOfRows();
        end(membership);
        jdbc.sql("""
                        INSERT INTO desk_feed (organisation_id, id, membership_id, key_digest)
                        VALUES (current_organisation(), :id, :membership, :digest)""")
                .param("id", Ids.next())
                .param("membership", membership)
                .param("digest", key.digest())
                .update();
    }

    void end(UUID membership) {
        jdbc.sql("UPDATE desk_feed SET ended_at = now() WHERE membership_id = :membership AND ended_at IS NULL")
                .param("membership", membership)
                .update();
    }
}
