package pl.mors.activity.holiday;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.GroupId;
import pl.mors.platform.DateRange;
import pl.mors.platform.Ids;

@Repository
@Transactional
class HolidayRepository {

    private final JdbcClient jdbc;

    HolidayRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void notified(GroupId group, DateRange days, LocalDate on, String number) {
        jdbc.sql("""
                        INSERT INTO holiday_notice (organisation_id, id, group_id, period, notified_on, number)
                        VALUES (current_organisation(), :id, :group, :days::daterange, :on, :number)
                        """)
                .param("id", Ids.next())
                .param("group", group.value())
                .param("days", days.toSql())
                .param("on", on)
                .param("number", number)
                .update();
    }

    /** Another notice for the same days takes the place of one that said something wrong. Whether that one still held. */
    boolean corrected(UUID notice, LocalDate on, String number) {
        return jdbc.sql("""
                        WITH outdated AS (
                            UPDATE holiday_notice SET superseded_at = clock_timestamp() WHERE id = :notice AND superseded_at IS NULL
                            RETURNING organisation_id, group_id, period, superseded_at
                        )
                        INSERT INTO holiday_notice (organisation_id, id, group_id, period, notified_on, number, recorded_at)
                        SELECT organisation_id, :id, group_id, period, :on, :number, superseded_at FROM outdated
                        """)
                        .param("id", Ids.next())
                        .param("notice", notice)
                        .param("on", on)
                        .param("number", number)
                        .update()
                > 0;
    }

    /** Whether it still held. */
    boolean withdrawn(UUID notice, String reason) {
        return jdbc.sql("""
                        WITH withdrawn AS (
                            INSERT INTO withdrawn_holiday_notice (organisation_id, id, notice_id, reason)
                            SELECT organisation_id, :id, id, :reason FROM holiday_notice
                            WHERE id = :notice AND superseded_at IS NULL
                            ON CONFLICT (organisation_id, notice_id) DO NOTHING
                            RETURNING organisation_id, notice_id, recorded_at
                        )
                        UPDATE holiday_notice n SET superseded_at = w.recorded_at FROM withdrawn w
                        WHERE n.organisation_id = w.organisation_id AND n.id = w.notice_id AND n.superseded_at IS NULL
                        """)
                        .param("id", Ids.next())
                        .param("notice", notice)
                        .param("reason", reason)
                        .update()
                > 0;
    }
}
