package pl.mors.activity.call;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.SessionId;
import pl.mors.activity.call.Concerned.Call;
import pl.mors.activity.call.Concerned.Guardian;
import pl.mors.activity.call.WayToTell.Consent;
import pl.mors.activity.call.WayToTell.Reach;
import pl.mors.notification.EmailSending;
import pl.mors.notification.SmsChannel;
import pl.mors.person.FullAge;
import pl.mors.person.PersonId;
import pl.mors.platform.text.Language;

/** Reads how people can be told something, whatever it is. */
@Repository
@Transactional(readOnly = true)
public class ReachQueries {

    private final JdbcClient jdbc;
    private final EmailSending mail;
    private final SmsChannel sms;

    ReachQueries(JdbcClient jdbc, EmailSending mail, SmsChannel sms) {
        this.jdbc = jdbc;
        this.mail = mail;
        this.sms = sms;
    }

    /** The messages to somebody that went out, and those that were given up. */
    public record Messages(Set<Channel> sent, Set<Channel> failed) {

        static Messages none() {
            return new Messages(EnumSet.noneOf(Channel.class), EnumSet.noneOf(Channel.class));
        }
    }

    /**
     * In the order of the register, or of the codes.
     *
     * @param session at which people may stand by codes instead of names; none where no session asks for them
     * @param day on which minors are minors
     * @param messages of whom there are any
     * @param calls likewise, the latest first
     */
    public List<Concerned> people(
            Collection<PersonId> people,
            @Nullable SessionId session,
            LocalDate day,
            Map<PersonId, Messages> messages,
            Map<PersonId, List<Call>> calls) {
        return jdbc.sql("""
                        SELECT p.id, coalesce(k.code, p.given_name || ' ' || p.family_name) AS name, p.date_of_birth, p.phone, p.email,
                            p.preferred_language,
                            (SELECT c.answer FROM known_consent c WHERE c.organisation_id = p.organisation_id
                                AND c.person_id = p.id AND c.subject = 'contact_phone') AS to_phone,
                            (SELECT c.answer FROM known_consent c WHERE c.organisation_id = p.organisation_id
                                AND c.person_id = p.id AND c.subject = 'contact_email') AS to_email,
                            a.name AS guardian_name, a.phone AS guardian_phone
                        FROM person p
                            LEFT JOIN sheet_code k ON k.organisation_id = p.organisation_id AND k.session_id = :session
                                AND k.person_id = p.id
                            LEFT JOIN LATERAL (SELECT g.given_name || ' ' || g.family_name AS name, g.phone FROM known_guardian g
                                WHERE g.organisation_id = p.organisation_id AND g.person_id = p.id
                                ORDER BY g.recorded_at, g.id LIMIT 1) a ON true
                        WHERE p.id = ANY (:people)
                        ORDER BY k.number NULLS LAST, p.family_name, p.given_name, p.id
                        """)
                .param("session", session == null ? null : session.value())
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query((row, number) -> {
                    var person = new PersonId(row.getObject("id", UUID.class));
                    var written = messages.getOrDefault(person, Messages.none());
                    return concerned(row, person, day, written, calls.getOrDefault(person, List.of()));
                })
                .list();
    }

    private Concerned concerned(ResultSet row, PersonId person, LocalDate day, Messages written, List<Call> calls)
            throws SQLException {
        var guardian = row.getString("guardian_name");
        return new Concerned(
                person,
                row.getString("name"),
                new Reach(
                        FullAge.isMinor(row.getObject("date_of_birth", LocalDate.class), day),
                        row.getString("phone"),
                        row.getString("email"),
                        consent(row.getString("to_phone")),
                        consent(row.getString("to_email")),
                        mail.isSet(),
                        sms.isSet()),
                Language.of(Locale.forLanguageTag(row.getString("preferred_language"))),
                guardian == null ? null : new Guardian(guardian, row.getString("guardian_phone")),
                written.sent(),
                written.failed(),
                calls);
    }

    private static Consent consent(@Nullable String answer) {
        return answer == null ? Consent.NOT_ASKED : answer.equals("given") ? Consent.GIVEN : Consent.REFUSED;
    }
}
