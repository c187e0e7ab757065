package pl.mors.demo;

import java.time.LocalDate;
import java.util.UUID;
import pl.mors.platform.DateRange;
import pl.mors.platform.Ids;

/** Vocational courses of four weeks: with an exam and a certifying body, or with the provider's paper only. */
final class DemoCourses {

    private DemoCourses() {}

    static void add(BulkInsert facts, UUID participation, LocalDate to, boolean qualified) {
        facts.add(
                "vocational_course",
                Row.of(
                        "id",
                        Ids.next(),
                        "participation_id",
                        participation,
                        "name",
                        qualified ? "Kurs obsługi wózków widłowych" : "Kurs obsługi kasy fiskalnej",
                        "provider",
                        "Ośrodek Szkolenia Wzorcowy",
                        "period",
                        new DateRange(to.minusDays(27), to).toSql(),
                        "hours",
                        qualified ? 67 : 40,
                        "validated_on",
                        qualified ? to.plusDays(5) : null,
                        "certified_on",
                        to.plusDays(12),
                        "certificate_number",
                        qualified ? "W/117/" + to.getYear() : null,
                        "certifying_body",
                        qualified ? "Urząd Dozoru Przykładowego" : null,
                        "recorded_at",
                        Moments.evening(to.plusDays(13))));
    }
}
