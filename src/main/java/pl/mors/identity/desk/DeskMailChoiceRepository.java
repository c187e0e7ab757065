package pl.mors.identity.desk;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.identity.DeskMailChoice;
import pl.mors.identity.DeskMailChoice.Digest;
import pl.mors.platform.Coded;
import pl.mors.platform.Ids;

@Repository
@Transactional
class DeskMailChoiceRepository {

    private final JdbcClient jdbc;

    DeskMailChoiceRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    Optional<DeskMailChoice> of(UUID membership) {
        return jdbc.sql("SELECT digest, remind_days FROM desk_mail_choice WHERE membership_id = :membership")
                .param("membership", membership)
                .query((row, number) -> new DeskMailChoice(
                        Coded.of(Digest.class, row.getString("digest")), row.getObject("remind_days", Integer.class)))
                .optional();
    }

    void save(UUID membership, DeskMailChoice choice) {
        jdbc.sql("""
                        INSERT INTO desk_mail_choice (organisation_id, id, membership_id, digest, remind_days)
                        VALUES (current_organisation(), :id, :membership, :digest, :days)
                        ON CONFLICT (organisation_id, membership_id) DO UPDATE SET digest = :digest, remind_days = :days""")
                .param("id", Ids.next())
                .param("membership", membership)
                .param("digest", choice.digest().code())
                .param("days", choice.remindDays())
                .update();
    }
}
