package pl.mors.person;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.mors.platform.Ids;

@Repository
class NoticeRepository {

    private final JdbcClient jdbc;

    NoticeRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether it was not on record before. */
    boolean insert(PersonId person, NoticeId notice, LocalDate on, NoticeWay way, @Nullable GuardianId guardian) {
        return jdbc.sql("""
                        INSERT INTO notice_given (organisation_id, id, person_id, notice_id, given_on, way, guardian_id)
                        VALUES (current_organisation(), :id, :person, :notice, :on, :way, :guardian)
                        ON CONFLICT DO NOTHING""")
                        .param("id", Ids.next())
                        .param("person", person.value())
                        .param("notice", notice.value())
                        .param("on", on)
                        .param("way", way.code())
                        .param("guardian", guardian == null ? null : guardian.value())
                        .update()
                == 1;
    }

    /** Whether it was on record until now, of whomever it was said. */
    boolean supersede(PersonId person, NoticeId notice) {
        return jdbc.sql("""
                        UPDATE notice_given SET superseded_at = clock_timestamp()
                        WHERE person_id = :person AND notice_id = :notice AND superseded_at IS NULL""")
                        .param("person", person.value())
                        .param("notice", notice.value())
                        .update()
                > 0;
    }
}
