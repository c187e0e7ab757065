package pl.mors.employment.course;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.mors.participant.ParticipationId;
import pl.mors.platform.Ids;

@Repository
class VocationalCourseRepository {

    private final JdbcClient jdbc;

    VocationalCourseRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether the row still held. */
    boolean supersede(UUID version) {
        return jdbc.sql("""
                        UPDATE vocational_course SET superseded_at = clock_timestamp()
                        WHERE id = :id AND superseded_at IS NULL""").param("id", version).update() == 1;
    }

    /**
     * Whether the participant has a course of this name on record.
     *
     * @param besides one that does not count; null for none
     */
    boolean has(ParticipationId participation, String name, @Nullable UUID besides) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM vocational_course
                        WHERE participation_id = :participation AND name = :name AND superseded_at IS NULL
                            AND id IS DISTINCT FROM :besides)""")
                .param("participation", participation.value())
                .param("name", name)
                .param("besides", besides)
                .query(Boolean.class)
                .single();
    }

    void insert(ParticipationId participation, VocationalCourse.Details details) {
        jdbc.sql("""
                        INSERT INTO vocational_course (organisation_id, id, participation_id, name, provider, period, hours,
                            validated_on, certified_on, certificate_number, certifying_body)
                        VALUES (current_organisation(), :id, :participation, :name, :provider, :period::daterange, :hours,
                            :validated, :certified, :number, :body)""")
                .param("id", Ids.next())
                .param("participation", participation.value())
                .param("name", details.name())
                .param("provider", details.provider())
                .param("period", details.period().toSql())
                .param("hours", details.hours())
                .param("validated", details.validatedOn())
                .param("certified", details.certifiedOn())
                .param("number", details.certificateNumber())
                .param("body", details.certifyingBody())
                .update();
    }
}
