package pl.mors.intake.takein;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.mors.OwnerLogin;
import pl.mors.intake.ListOf;
import pl.mors.intake.listing.Problem;
import pl.mors.intake.listing.Problem.Code;
import pl.mors.intake.listing.Problem.Severity;
import pl.mors.platform.Ids;

/** A list taken in: what is stored of it, and when nothing is. */
class TakeInListTest extends ListsTakenIn {

    @Autowired
    private OwnerLogin owner;

    @Test
    void takesPeopleInWithAllThatTheListTells() {
        var list = new ListOf().woman(9900, "Halina", "Żądło").left(9902, "Anna", "Ćwik", "1.03.2019");
        var checked = check(list.bytes());
        assertThat(checked.problems())
                .filteredOn(problem -> problem.severity() != Severity.NOTE)
                .isEmpty();
        assertThat(count("person")).as("a check saves nothing").isZero();

        assertThat(take(list.bytes())).isInstanceOfSatisfying(TakeInList.TakenIn.class, taken -> {
            assertThat(taken.registered()).isEqualTo(2);
            assertThat(taken.joined()).isEqualTo(2);
        });
        assertThat(rows("""
                SELECT a.number || ' ' || p.given_name || ' ' || p.phone || ' ' || a.state || ' ' || a.declared_on || ' '
                    || e.education || ' ' || e.labour_status_detail || ' ' || r.street || ' ' || r.valid_from
                FROM participation_state a JOIN person p ON p.id = a.person_id
                    JOIN known_entry_situation e ON e.participation_id = a.participation_id
                    JOIN known_residence r ON r.person_id = p.id ORDER BY a.number"""))
                .containsExactly(
                        "1 Halina 600100200 declared 2018-10-01 isced_3 other Krakowska 2018-10-01",
                        "2 Anna 600100200 left 2018-10-01 isced_3 other Krakowska 2018-10-01");
        assertThat(rows(
                        "SELECT question || ' ' || answer FROM known_sensitive_answer a JOIN participation p ON p.id = participation_id"
                                + " WHERE number = 1 ORDER BY 1"))
                .containsExactly("disability yes", "homeless no", "minority no", "other_disadvantage no");
        assertThat(rows("SELECT x.exited_on || ' ' || reason || ' ' || situations::text FROM known_exit x"
                        + " JOIN known_exit_situation USING (participation_id)"))
                .containsExactly("2019-03-01 other {job_search}");
        assertThat(rows("SELECT DISTINCT table_name FROM audit_entry WHERE account_id IS NULL AND table_name IN "
                        + "('person', 'participation', 'programme_exit') ORDER BY 1"))
                .containsExactly("participation", "person", "programme_exit");
    }

    @Test
    void writesOnOneLineWhatACellHoldsOnSeveral() {
        var list = new ListOf().woman(9900, "Halina", "Żądło").text();
        var broken = list.replace("Krakowska", "\"osiedle\nKrakowskie\"")
                .replace(";Mikołów;Mikołów;", ";Mikołów;Miko\u0001łów;");
        assertThat(take(broken.getBytes(StandardCharsets.UTF_8))).isInstanceOf(TakeInList.TakenIn.class);
        assertThat(rows("SELECT street || ', ' || locality FROM known_residence"))
                .containsExactly("osiedle Krakowskie, Miko łów");
    }

    @Test
    void takesNobodyInWhenOneRowCannotBeRead() {
        var list =
                new ListOf().woman(9900, "Halina", "Żądło").row("", "Anna", "Ćwik", "79030899462", "1.10.2018", ";;");
        assertThat(take(list.bytes())).isInstanceOfSatisfying(TakeInList.Blocked.class, blocked -> {
            assertThat(blocked.report().problems())
                    .filteredOn(Problem::blocks)
                    .singleElement()
                    .satisfies(problem -> {
                        assertThat(problem.line()).isEqualTo(3);
                        assertThat(problem.column()).isEqualTo(3);
                        assertThat(problem.code()).isEqualTo(Code.PESEL_WRONG_CHECK_DIGIT);
                    });
        });
        assertThat(count("person")).isZero();
        assertThat(count("participation")).isZero();
    }

    @Test
    void storesWhatHappenedAgainstARule() {
        var list = new ListOf()
                .row("", "Halina", "Żądło", ListOf.pesel(9900), "1.10.2017", ";;")
                .row("", "Anna", "Ćwik", ListOf.pesel(9902), "1.10.2018", "1.09.2018;;Nie");
        assertThat(codes(check(list.bytes())))
                .contains(Code.DECLARED_OUTSIDE_PERIOD, Code.EXIT_BEFORE_DECLARATION, Code.NOT_REPORTABLE);
        assertThat(take(list.bytes())).isInstanceOf(TakeInList.TakenIn.class);
        assertThat(rows("SELECT signed_on::text FROM known_declaration ORDER BY 1"))
                .containsExactly("2017-10-01", "2018-10-01");
    }

    @Test
    void keepsWhoseStaffSomebodyIs() {
        institution("Zmyślona Szkoła nr 9", "0001234562");
        institution("Fundacja Dębina", null);
        var rows = new ListOf()
                .woman(9900, "Halina", "Żądło")
                .woman(9902, "Anna", "Ćwik")
                .woman(9904, "Maria", "Wilk")
                .woman(9906, "Ewa", "Dąb")
                .woman(9908, "Iga", "Sójka")
                .text()
                .split("\r\n");
        var list = String.join(
                        "\n",
                        rows[0] + ";Nazwa instytucji;NIP",
                        rows[1] + ";Szkoła;000-123-45-62",
                        rows[2] + ";fundacja DEBINA;",
                        rows[3] + ";Fundacja Dębinka;",
                        rows[4] + ";Przychodnia;1234567890",
                        rows[5] + ";nie dotyczy;")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(check(list).problems())
                .filteredOn(problem -> problem.code().name().matches("INSTITUTION.*|WRONG_NIP"))
                .extracting(problem -> problem.line() + " " + problem.code() + " " + problem.args())
                .containsExactlyInAnyOrder(
                        "2 INSTITUTION_JOINS [Szkoła, Zmyślona Szkoła nr 9]",
                        "3 INSTITUTION_JOINS [fundacja DEBINA, Fundacja Dębina]",
                        "4 INSTITUTION_ALIKE [Fundacja Dębinka, Fundacja Dębina]",
                        "5 WRONG_NIP []",
                        "5 INSTITUTION_UNKNOWN [Przychodnia]");

        assertThat(take(list)).isInstanceOf(TakeInList.TakenIn.class);
        assertThat(rows("""
                SELECT a.number || ' ' || coalesce(i.name, '–') FROM known_entry_situation e
                    JOIN participation a ON a.id = e.participation_id LEFT JOIN institution i ON i.id = e.institution_id
                ORDER BY a.number""")).containsExactly("1 Zmyślona Szkoła nr 9", "2 Fundacja Dębina", "3 –", "4 –", "5 –");
        assertThat(rows(
                        "SELECT i.name FROM known_institution_participation p JOIN institution i ON i.id = p.institution_id"
                                + " WHERE staff_covered ORDER BY 1"))
                .containsExactly("Fundacja Dębina", "Zmyślona Szkoła nr 9");

        long trail = count("audit_entry");
        assertThat(take(list)).isInstanceOf(TakeInList.TakenIn.class);
        assertThat(count("audit_entry")).as("nothing was written").isEqualTo(trail);

        var colleague = (rows[0] + ";Nazwa instytucji;NIP\n"
                        + new ListOf().woman(9910, "Iga", "Kos").text().split("\r\n")[1] + ";;0001234562")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(codes(check(colleague))).contains(Code.INSTITUTION_FOUND);
        assertThat(take(colleague)).isInstanceOf(TakeInList.TakenIn.class);
        assertThat(count("institution_participation"))
                .as("each takes part once")
                .isEqualTo(2);

        var other = new String(list, StandardCharsets.UTF_8).replace(";fundacja DEBINA;", ";;0001234562");
        assertThat(check(other.getBytes(StandardCharsets.UTF_8)).problems())
                .filteredOn(problem -> problem.code() == Code.KNOWN_OTHERWISE)
                .extracting(problem -> problem.line() + " " + problem.args().getLast())
                .contains("3 Fundacja Dębina");
    }

    private void institution(String name, @Nullable String nip) {
        town.inside(() -> jdbc.sql("""
                        INSERT INTO institution (organisation_id, id, name, nip, kind, building, postcode, locality, municipality,
                            county, voivodeship, urbanisation)
                        VALUES (current_organisation(), :id, :name, :nip, 'other', '9', '43-190', 'Mikołów', 'Mikołów',
                            'mikołowski', 'śląskie', 2)""")
                .param("id", Ids.next())
                .param("name", name)
                .param("nip", nip)
                .update());
    }

    @Test
    void keepsTheNumbersOfTheList() {
        var list = new ListOf()
                .row("7", "Halina", "Żądło", ListOf.pesel(9900), "1.10.2018", ";;")
                .row("", "Anna", "Ćwik", ListOf.pesel(9902), "1.10.2018", ";;");
        take(list.bytes());
        assertThat(rows("SELECT number::text FROM participation ORDER BY number"))
                .containsExactly("7", "8");
        var clash = new ListOf()
                .row("7", "Maria", "Wilk", ListOf.pesel(9904), "1.10.2018", ";;")
                .row("9", "Ewa", "Dąb", ListOf.pesel(9906), "1.10.2018", ";;")
                .row("9", "Iga", "Sójka", ListOf.pesel(9908), "1.10.2018", ";;");
        assertThat(codes(check(clash.bytes()))).contains(Code.NUMBER_TAKEN, Code.NUMBER_TWICE);
    }

    @Test
    void refusesRealPeopleWhereMadeUpOnesLive() {
        var list = new ListOf().row("", "Halina", "Żądło", "79030899461", "1.10.2018", ";;");
        assertThat(codes(check(list.bytes()))).containsAnyOf(Code.REAL_PESEL, Code.PESEL_WRONG_CHECK_DIGIT);
    }

    /** As on a server whose database somebody else owns, and nobody granted it. */
    @Test
    void saysSoWhenTheDatabaseAllowsNoTableToCompareIn() throws SQLException {
        var list = new ListOf().woman(9900, "Halina", "Żądło").bytes();
        try (var connection = owner.connect();
                var statement = connection.createStatement()) {
            var database = connection.getCatalog();
            statement.execute("REVOKE TEMPORARY ON DATABASE " + database + " FROM mors_app");
            try {
                assertThatThrownBy(() -> take(list))
                        .hasMessageContaining("baza danych nie jest do tego przygotowana")
                        .hasMessageContaining("./mors doctor");
            } finally {
                statement.execute("GRANT TEMPORARY ON DATABASE " + database + " TO mors_app");
            }
        }
        assertThat(take(list)).isInstanceOf(TakeInList.TakenIn.class);
    }
}
