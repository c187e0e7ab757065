package pl.mors.employment.month;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.employment.InternshipId;
import pl.mors.employment.rule.DayMark;
import pl.mors.employment.rule.MonthMarks;
import pl.mors.platform.Coded;

/** Sheets as known at the moment set by {@code mors.known_at}. */
@Repository
@Transactional(readOnly = true)
public class MonthQueries {

    private final JdbcClient jdbc;

    MonthQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of an internship. */
    public SortedMap<YearMonth, MonthSheet> of(InternshipId internship) {
        var sheets = new TreeMap<YearMonth, MonthSheet>();
        jdbc.sql("SELECT * FROM known_internship_month WHERE internship_id = :id")
                .param("id", internship.value())
                .query(row -> {
                    var sheet = sheet(row);
                    sheets.put(sheet.marks().month(), sheet);
                });
        return sheets;
    }

    public Optional<MonthSheet> find(InternshipId internship, YearMonth month) {
        return jdbc.sql("SELECT * FROM known_internship_month WHERE internship_id = :id AND month = :month")
                .param("id", internship.value())
                .param("month", month.atDay(1))
                .query((row, number) -> sheet(row))
                .optional();
    }

    /** Those of a month, by internship. */
    public Map<InternshipId, MonthSheet> in(YearMonth month, Collection<InternshipId> internships) {
        var sheets = new HashMap<InternshipId, MonthSheet>();
        jdbc.sql("SELECT * FROM known_internship_month WHERE internship_id = ANY (:ids) AND month = :month")
                .param("ids", internships.stream().map(InternshipId::value).toArray(UUID[]::new))
                .param("month", month.atDay(1))
                .query(row -> {
                    sheets.put(new InternshipId(row.getObject("internship_id", UUID.class)), sheet(row));
                });
        return sheets;
    }

    /** How many free days their sheets give up to and with a month. */
    public Map<InternshipId, Integer> freeDaysTo(YearMonth month, Collection<InternshipId> internships) {
        var taken = new HashMap<InternshipId, Integer>();
        jdbc.sql("""
                        SELECT m.internship_id, count(*) AS taken
                        FROM known_internship_month m JOIN LATERAL unnest(m.marks) d (mark) ON d.mark = :free
                        WHERE m.internship_id = ANY (:ids) AND m.month <= :month GROUP BY m.internship_id""")
                .param("free", DayMark.DAY_OFF.code())
                .param("ids", internships.stream().map(InternshipId::value).toArray(UUID[]::new))
                .param("month", month.atDay(1))
                .query(row -> {
                    taken.put(new InternshipId(row.getObject("internship_id", UUID.class)), row.getInt("taken"));
                });
        return taken;
    }

    private static MonthSheet sheet(ResultSet row) throws SQLException {
        var month = YearMonth.from(row.getObject("month", LocalDate.class));
        var marks = Arrays.stream((String[]) row.getArray("marks").getArray())
                .map(code -> Coded.of(DayMark.class, code))
                .toList();
        return new MonthSheet(
                row.getObject("id", UUID.class),
                new MonthMarks(month, marks),
                row.getObject("covered_to", LocalDate.class));
    }
}
