package pl.mors.participant.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.participant.ParticipantUrls;
import pl.mors.participant.ParticipationId;
import pl.mors.platform.DeskItem;
import pl.mors.platform.DeskItem.Kind;
import pl.mors.platform.DeskItem.Urgency;
import pl.mors.platform.DeskItemSource;

/** Whose first support has moved since the situation at entry was confirmed for it. */
@Component
class EntryDesk implements DeskItemSource {

    private final JdbcClient jdbc;
    private final CurrentUser user;

    EntryDesk(JdbcClient jdbc, CurrentUser user) {
        this.jdbc = jdbc;
        this.user = user;
    }

    @Override
    @Transactional(readOnly = true)
    public List<DeskItem> deskItems(LocalDate today, int limit) {
        if (!user.mayForEverybody(DataClass.SENSITIVE, Action.WRITE)) {
            return List.of();
        }
        return jdbc.sql("""
                        SELECT s.participation_id, s.person_id, p.given_name || ' ' || p.family_name AS name, s.started_on
                        FROM known_entry_confirmation c
                            JOIN participation_state s ON s.organisation_id = c.organisation_id
                                AND s.participation_id = c.participation_id AND s.started_on <> c.started_on
                            JOIN person p ON p.organisation_id = s.organisation_id AND p.id = s.person_id
                        ORDER BY s.started_on, s.participation_id LIMIT :limit""")
                .param("limit", limit)
                .query((row, number) -> DeskItem.open(
                                Kind.TO_EXPLAIN,
                                Urgency.SOON,
                                "participant.desk.entry-moved",
                                List.of(row.getString("name"), row.getObject("started_on", LocalDate.class)),
                                ParticipantUrls.entry(
                                        new ParticipationId(row.getObject("participation_id", UUID.class))))
                        .about(row.getObject("person_id", UUID.class)))
                .list();
    }
}
