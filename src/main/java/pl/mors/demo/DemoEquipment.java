package pl.mors.demo;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mors.platform.Ids;

/** What the house lends to its groups, week by week; one thing was withdrawn from use, and one waits for its first borrower. */
final class DemoEquipment {

    private static final int WEEKS = 5;

    private final JdbcClient jdbc;
    private final LocalDate today;

    DemoEquipment(JdbcClient jdbc, LocalDate today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    void add() {
        lend(add("Aparat fotograficzny", null, 10), "Warsztaty fotografii", 1, 8);
        var laptops = add("Laptop", null, 12);
        lend(laptops, "Warsztaty dziennikarskie", 1, 6);
        lend(laptops, "Warsztaty motywacyjne dla osób bezrobotnych", 7, 10);
        lend(add("Projektor", "MORS/0412", 1), "Warsztaty wizualnej prezentacji inicjatyw", 1, 1);
        lend(add("Maszyna do szycia", "MORS/0377", 1), "Klub dla seniorów", 1, 1);
        lend(add("Nagłośnienie", "MORS/0420", 1), "Klub Młodzieżowy", 1, 1);
        add("Bus dziewięcioosobowy", "MORS/0105", 1);
        withdraw(add("Ekran projekcyjny", "MORS/0131", 1));
    }

    private UUID add(String name, @Nullable String number, int pieces) {
        var id = Ids.next();
        jdbc.sql("""
                INSERT INTO equipment (organisation_id, id, name, inventory_number, venue_id, pieces, created_at)
                SELECT current_organisation(), :id, :name, :number, (SELECT id FROM venue ORDER BY name LIMIT 1), :pieces,
                    (:today::date - 90 + time '10:00') AT TIME ZONE 'Europe/Warsaw'
                """)
                .param("id", id)
                .param("name", name)
                .param("number", number)
                .param("pieces", pieces)
                .param("today", today)
                .update();
        return id;
    }

    /** To the sessions of the last weeks and the next ones: a group's are never at one time. */
    private void lend(UUID equipment, String group, int first, int last) {
        jdbc.sql("""
                INSERT INTO calendar_equipment (organisation_id, id, entry_id, equipment_id, piece, period, occupies)
                SELECT e.organisation_id, uuidv7(), e.id, :equipment, p.piece, e.period, e.occupies
                FROM calendar_entry e
                    JOIN session s ON s.organisation_id = e.organisation_id AND s.entry_id = e.id
                    JOIN activity_group g ON g.organisation_id = s.organisation_id AND g.id = s.group_id AND g.name = :group
                    CROSS JOIN generate_series(:first, :last) AS p (piece)
                WHERE e.on_day BETWEEN :today::date - 7 * :weeks AND :today::date + 7 * :weeks
                """)
                .param("equipment", equipment)
                .param("group", group)
                .param("first", first)
                .param("last", last)
                .param("today", today)
                .param("weeks", WEEKS)
                .update();
    }

    private void withdraw(UUID equipment) {
        jdbc.sql("""
                UPDATE equipment SET withdrawn_on = :on, withdrawal_reason = 'rozdarte płótno', version = version + 1
                WHERE id = :equipment
                """)
                .param("equipment", equipment)
                .param("on", today.minusDays(20))
                .update();
    }
}
