package pl.mors.activity.protection;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.identity.MembershipId;

/** Who reads the cards of interventions. */
@Repository
@Transactional
class InterventionReaders {

    private final JdbcClient jdbc;
    private final StandardsRepository repository;

    InterventionReaders(JdbcClient jdbc, StandardsRepository repository) {
        this.jdbc = jdbc;
        this.repository = repository;
    }

    List<InterventionReader> all() {
        return jdbc.sql("""
                        SELECT r.membership_id, a.display_name, r.responsible
                        FROM known_intervention_reader r
                            JOIN membership m ON m.organisation_id = r.organisation_id AND m.id = r.membership_id
                            JOIN account a ON a.id = m.account_id
                        ORDER BY r.responsible DESC, a.display_name COLLATE polish, r.membership_id
                        """)
                .query((row, number) -> new InterventionReader(
                        new MembershipId(row.getObject("membership_id", UUID.class)),
                        row.getString("display_name"),
                        row.getBoolean("responsible")))
                .list();
    }

    void name(MembershipId member) {
        repository.addReader(member, false);
    }

    void end(MembershipId member) {
        repository.endReader(member);
    }
}
