package pl.mors.participant.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.person.NoticeId;
import pl.mors.person.NoticeQueries;
import pl.mors.person.NoticeWay;
import pl.mors.person.PersonId;
import pl.mors.person.PrivacyNotice;
import pl.mors.platform.Coded;
import pl.mors.platform.text.Texts;

/** What one person was told about their data, and what they can be told. */
@Repository
@Transactional(readOnly = true)
class GivenQueries {

    private final JdbcClient jdbc;

    GivenQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A version that the person was given.
     *
     * @param guardian name of who was given it for a minor
     * @param programme whose clause it is; null for the organisation's own
     */
    record Given(
            NoticeId notice,
            @Nullable UUID programme,
            int version,
            LocalDate on,
            NoticeWay way,
            @Nullable String guardian) {

        String words() {
            return words(version, on, way, guardian);
        }

        static String words(int version, LocalDate on, NoticeWay way, @Nullable String guardian) {
            var told = Texts.t("participant.notice.told", String.valueOf(version), on, way.text());
            return guardian == null ? told : Texts.t("participant.notice.told.guardian", told, guardian);
        }
    }

    /** The latest version first. */
    List<Given> to(PersonId person) {
        return jdbc.sql("""
                        SELECT n.id, n.programme_id, n.version, g.given_on, g.way,
                            a.given_name || ' ' || a.family_name AS guardian
                        FROM known_notice_given g
                            JOIN known_privacy_notice n ON n.organisation_id = g.organisation_id AND n.id = g.notice_id
                            LEFT JOIN guardian a ON a.organisation_id = g.organisation_id AND a.id = g.guardian_id
                        WHERE g.person_id = :person ORDER BY n.version DESC, n.id, g.given_on DESC, g.id""")
                .param("person", person.value())
                .query(GivenQueries::given)
                .list();
    }

    /** Versions that hold or held, the latest of each clause first. */
    List<PrivacyNotice> giveable(LocalDate today) {
        return jdbc.sql("""
                        SELECT * FROM known_privacy_notice WHERE valid_from <= :today
                        ORDER BY programme_id NULLS FIRST, version DESC""").param("today", today).query(NoticeQueries::notice).list();
    }

    private static Given given(ResultSet row, int number) throws SQLException {
        return new Given(
                new NoticeId(row.getObject("id", UUID.class)),
                row.getObject("programme_id", UUID.class),
                row.getInt("version"),
                row.getObject("given_on", LocalDate.class),
                Coded.of(NoticeWay.class, row.getString("way")),
                row.getString("guardian"));
    }
}
