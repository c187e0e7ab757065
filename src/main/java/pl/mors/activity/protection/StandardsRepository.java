package pl.mors.activity.protection;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.mors.identity.MembershipId;
import pl.mors.platform.Ids;

@Repository
class StandardsRepository {

    private final JdbcClient jdbc;

    StandardsRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Standards version) {
        jdbc.sql("""
                        INSERT INTO protection_standards (organisation_id, id, version, valid_from, reviewed_on, review_months,
                            short_text, contact_name, contact_phone, contact_email, file_id, text_is_public)
                        VALUES (current_organisation(), :id, :version, :validFrom, :reviewedOn, :months, :text, :name, :phone, :email,
                            :file, :textIsPublic)
                        """)
                .param("id", version.id())
                .param("version", version.version())
                .param("validFrom", version.validFrom())
                .param("reviewedOn", version.reviewedOn())
                .param("months", version.reviewMonths())
                .param("text", version.shortText())
                .param("name", version.contact().name())
                .param("phone", version.contact().phone())
                .param("email", version.contact().email())
                .param("file", version.file().value())
                .param("textIsPublic", version.textIsPublic())
                .update();
    }

    /** Whoever was named by the one before reads no more. */
    void makeResponsible(MembershipId member) {
        jdbc.sql("UPDATE intervention_reader SET superseded_at = clock_timestamp() WHERE superseded_at IS NULL")
                .update();
        addReader(member, true);
    }

    void addReader(MembershipId member, boolean responsible) {
        jdbc.sql("""
                        INSERT INTO intervention_reader (organisation_id, id, membership_id, responsible)
                        VALUES (current_organisation(), :id, :member, :responsible) ON CONFLICT DO NOTHING
                        """)
                .param("id", Ids.next())
                .param("member", member.value())
                .param("responsible", responsible)
                .update();
    }

    void endReader(MembershipId member) {
        jdbc.sql("""
                        UPDATE intervention_reader SET superseded_at = clock_timestamp()
                        WHERE membership_id = :member AND NOT responsible AND superseded_at IS NULL
                        """).param("member", member.value()).update();
    }
}
