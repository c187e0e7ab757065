package pl.mors.participant.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
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
import pl.mors.participant.declaration.UnsignedByGuardian;
import pl.mors.platform.DeskItem;
import pl.mors.platform.DeskItem.Kind;
import pl.mors.platform.DeskItem.Urgency;
import pl.mors.platform.DeskItemSource;

/** Minors whose declaration no guardian has signed, those who declared first before the others. */
@Component
class GuardianSignatureDesk implements DeskItemSource {

    private final JdbcClient jdbc;
    private final CurrentUser user;

    GuardianSignatureDesk(JdbcClient jdbc, CurrentUser user) {
        this.jdbc = jdbc;
        this.user = user;
    }

    /** What the rule asks of each is asked of those who are not clearly of age. */
    @Override
    @Transactional(readOnly = true)
    public List<DeskItem> deskItems(LocalDate today, int limit) {
        if (!user.mayForEverybody(DataClass.PARTICIPATION, Action.WRITE)) {
            return List.of();
        }
        return jdbc.sql("""
                        SELECT a.id, a.person_id, p.given_name || ' ' || p.family_name AS name, p.date_of_birth, d.signed_on
                        FROM person p
                            JOIN participation a ON a.organisation_id = p.organisation_id AND a.person_id = p.id
                            JOIN known_declaration d ON d.organisation_id = a.organisation_id AND d.participation_id = a.id
                        WHERE d.guardian_id IS NULL AND p.date_of_birth > :today::date - interval '19 years'
                        ORDER BY d.signed_on, a.id""").param("today", today).query(GuardianSignatureDesk::declared).list().stream()
                .filter(one -> UnsignedByGuardian.isLacking(one.bornOn(), one.signedOn(), null, today))
                .limit(limit)
                .map(GuardianSignatureDesk::item)
                .toList();
    }

    private record Declared(
            ParticipationId participation, UUID person, String name, LocalDate bornOn, LocalDate signedOn) {}

    private static Declared declared(ResultSet row, int number) throws SQLException {
        return new Declared(
                new ParticipationId(row.getObject("id", UUID.class)),
                row.getObject("person_id", UUID.class),
                row.getString("name"),
                row.getObject("date_of_birth", LocalDate.class),
                row.getObject("signed_on", LocalDate.class));
    }

    private static DeskItem item(Declared one) {
        return DeskItem.open(
                        Kind.SIGNATURE,
                        Urgency.SOON,
                        "participant.desk.guardian-signature",
                        List.of(one.name(), one.signedOn()),
                        ParticipantUrls.declarationCorrection(one.participation()))
                .about(one.person());
    }
}
