package pl.mors.activity.holiday;

import java.time.LocalDate;
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
}
