package pl.mors.activity.series;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.GroupId;
import pl.mors.activity.series.SeriesDays.Why;
import pl.mors.platform.Ids;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class SeriesRepository {

    private final JdbcClient jdbc;

    SeriesRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    SeriesId add(GroupId group, SeriesDays days) {
        var id = SeriesId.next();
        jdbc.sql("""
                INSERT INTO session_series (organisation_id, id, group_id, first_on, rule)
                VALUES (current_organisation(), :id, :group, :first, :rule)
                """)
                .param("id", id.value())
                .param("group", group.value())
                .param("first", days.first())
                .param("rule", days.rule().toString())
                .update();
        return id;
    }

    RepeatRule rule(SeriesId series) {
        return RepeatRule.parse(jdbc.sql("SELECT rule FROM session_series WHERE id = :series")
                .param("series", series.value())
                .query(String.class)
                .single());
    }

    void addDay(SeriesId series, LocalDate day) {
        jdbc.sql("""
                INSERT INTO series_addition (organisation_id, id, series_id, on_day)
                VALUES (current_organisation(), :id, :series, :day)
                """)
                .param("id", Ids.next())
                .param("series", series.value())
                .param("day", day)
                .update();
    }

    void leaveOut(SeriesId series, LocalDate day, Why why) {
        jdbc.sql("""
                INSERT INTO series_exception (organisation_id, id, series_id, on_day, why)
                VALUES (current_organisation(), :id, :series, :day, :why)
                """)
                .param("id", Ids.next())
                .param("series", series.value())
                .param("day", day)
                .param("why", why.code())
                .update();
    }
}
