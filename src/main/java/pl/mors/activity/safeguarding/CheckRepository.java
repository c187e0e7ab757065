package pl.mors.activity.safeguarding;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.GroupId;
import pl.mors.document.FileId;
import pl.mors.identity.MembershipId;
import pl.mors.platform.Ids;

@Repository
@Transactional
class CheckRepository {

    private final JdbcClient jdbc;

    CheckRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Worker worker, Register register, boolean statement, LocalDate on, MembershipId lookedBy, FileId paper) {
        jdbc.sql("""
                        INSERT INTO register_check (organisation_id, id, membership_id, helper_id, register, statement, checked_on,
                            looked_by, file_id)
                        VALUES (current_organisation(), :id, :member, :helper, :register, :statement, :on, :by, :file)
                        """)
                .param("id", Ids.next())
                .param("member", worker.isHelper() ? null : worker.id())
                .param("helper", worker.isHelper() ? worker.id() : null)
                .param("register", register.code())
                .param("statement", statement)
                .param("on", on)
                .param("by", lookedBy.value())
                .param("file", paper.value())
                .update();
    }

    /** Takes back what was recorded by mistake; the paper stays. */
    void supersede(UUID worker, UUID check) {
        jdbc.sql("""
                        UPDATE register_check SET superseded_at = clock_timestamp()
                        WHERE id = :check AND (membership_id = :worker OR helper_id = :worker) AND superseded_at IS NULL
                        """).param("check", check).param("worker", worker).update();
    }

    /** @param forTrips whether they are put on the list only as a guardian of trips */
    UUID addHelper(String name, String capacity, GroupId group, boolean forTrips) {
        var id = Ids.next();
        jdbc.sql("""
                        INSERT INTO minors_helper (organisation_id, id, group_id, name, capacity, for_trips)
                        VALUES (current_organisation(), :id, :group, :name, :capacity, :forTrips)
                        """)
                .param("id", id)
                .param("group", group.value())
                .param("name", name)
                .param("capacity", capacity)
                .param("forTrips", forTrips)
                .update();
        return id;
    }

    /** They help no more; what was looked up stays on record. */
    void endHelper(UUID helper) {
        jdbc.sql("UPDATE minors_helper SET superseded_at = clock_timestamp() WHERE id = :id AND superseded_at IS NULL")
                .param("id", helper)
                .update();
    }

    void explain(Worker worker, LocalDate until, String reason) {
        jdbc.sql("""
                        INSERT INTO unchecked_work_note (organisation_id, id, membership_id, helper_id, until_on, reason)
                        VALUES (current_organisation(), :id, :member, :helper, :until, :reason)
                        """)
                .param("id", Ids.next())
                .param("member", worker.isHelper() ? null : worker.id())
                .param("helper", worker.isHelper() ? worker.id() : null)
                .param("until", until)
                .param("reason", reason)
                .update();
    }
}
