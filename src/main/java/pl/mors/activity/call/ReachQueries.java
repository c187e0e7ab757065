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
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.SessionId;
import pl.mors.activity.call.Concerned.Call;
import pl.mors.activity.call.Concerned.Guardian;
import pl.mors.activity.call.WayToTell.Consent;
import pl.mors.activity.call.WayToTell.Reach;
import pl.mors.notification.EmailChannel;
import pl.mors.notification.SmsChannel;
import pl.mors.person.FullAge;
import pl.mors.person.PersonId;
import pl.mors.platform.text.Language;

/** Reads how people can be told something, whatever it is. */
@Repository
@Transactional(readOnly = true)
public class ReachQueries {

    private final JdbcClient jdbc;
    private final EmailChannel mail;
    private final SmsChannel sms;

    ReachQueries(JdbcClient jdbc, EmailChannel mail, SmsChannel sms) {
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
                        SELECT p.id, coalesce(k.code, p.given_name || ' ' || p.family_name) AS name, k.code IS NOT NULL AS coded,
                            p.date_of_birth, p.phone, p.email, p.preferred_language,
                            (SELECT c.answer FROM known_consent c WHERE c.organisation_id = p.organisation_id
                                AND c.person_id = p.id AND c.subject = 'contact_phone') AS to_phone,
                            (SELECT c.answer FROM known_consent c WHERE c.organisation_id = p.organisation_id
                                AND c.person_id = p.id AND c.subject = 'contact_email') AS to_email,
                            a.names AS guardian_names, a.phones AS guardian_phones, a.emails AS guardian_emails
                        FROM person p
                            LEFT JOIN sheet_code k ON k.organisation_id = p.organisation_id AND k.session_id = :session
                                AND k.person_id = p.id
                            CROSS JOIN LATERAL (SELECT
                                    coalesce(array_agg(g.given_name || ' ' || g.family_name ORDER BY g.recorded_at, g.id), '{}') AS names,
                                    coalesce(array_agg(g.phone ORDER BY g.recorded_at, g.id), '{}') AS phones,
                                    coalesce(array_agg(g.email ORDER BY g.recorded_at, g.id), '{}') AS emails
                                FROM known_guardian g WHERE g.organisation_id = p.organisation_id AND g.person_id = p.id) a
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
        return new Concerned(
                person,
                row.getString("name"),
                row.getBoolean("coded"),
                new Reach(
                        FullAge.isMinor(row.getObject("date_of_birth", LocalDate.class), day),
                        guardians(row),
                        row.getString("phone"),
                        row.getString("email"),
                        consent(row.getString("to_phone")),
                        consent(row.getString("to_email")),
                        mail.isSet(),
                        sms.isSet()),
                Language.of(Locale.forLanguageTag(row.getString("preferred_language"))),
                written.sent(),
                written.failed(),
                calls);
    }

    private static List<Guardian> guardians(ResultSet row) throws SQLException {
        var names = (String[]) row.getArray("guardian_names").getArray();
        var phones = (String[]) row.getArray("guardian_phones").getArray();
        var emails = (@Nullable String[]) row.getArray("guardian_emails").getArray();
        return IntStream.range(0, names.length)
                .mapToObj(at -> new Guardian(names[at], phones[at], emails[at]))
                .toList();
    }

    private static Consent consent(@Nullable String answer) {
        return answer == null ? Consent.NOT_ASKED : answer.equals("given") ? Consent.GIVEN : Consent.REFUSED;
    }
}
