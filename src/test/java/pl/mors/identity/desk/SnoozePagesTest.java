package pl.mors.identity.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mors.Clerk;
import pl.mors.IntegrationTest;
import pl.mors.Race;
import pl.mors.TestClerks;
import pl.mors.TestWorld;
import pl.mors.TestWorld.Town;
import pl.mors.identity.Role;

/** Putting items off: until a day, with a reason, and past a deadline only knowingly. The item here is a help line to check. */
@IntegrationTest
class SnoozePagesTest {

    private static final Pattern LINK = Pattern.compile("/pulpit/odlozenie\\?sprawa=[0-9a-f]{64}");

    @Autowired
    private TestWorld world;

    @Autowired
    private TestClerks clerks;

    @Autowired
    private JdbcClient jdbc;

    private Town town;
    private Clerk clerk;
    private Clerk colleague;

    @BeforeEach
    void foundTown() {
        town = world.town();
        clerk = clerks.of(town, Role.ADMINISTRATOR, Role.COORDINATOR);
        colleague = clerks.of(town, Role.ADMINISTRATOR, Role.COORDINATOR);
        line("Telefon zaufania", "2018-10-01");
    }

    @Test
    void liesAmongThosePutOffUntilItsDayAndOnColleaguesDesksAllTheTime() {
        var page = Clerk.location(clerk.post(link("Telefon zaufania"), soon("17.05.2019")));
        assertThat(page).isEqualTo("/pulpit");
        assertThat(clerk.get("/pulpit"))
                .bodyText()
                .doesNotContain("Telefon zaufania")
                .contains("Odłożone (1)");
        assertThat(clerk.get("/pulpit?widok=odlozone"))
                .bodyText()
                .contains("Telefon zaufania", "Odłożone do 17.05.2019, po terminie: Umówiony dzień");
        assertThat(colleague.get("/pulpit")).bodyText().contains("Telefon zaufania");
    }

    @Test
    void aViewWithNothingSaysWhyAndLeadsToAll() {
        assertThat(clerk.get("/pulpit?widok=moje"))
                .bodyText()
                .contains("Żadne zadanie nie jest przypisane właśnie Tobie", "Pokaż wszystkie zadania");
        assertThat(clerk.get("/pulpit?widok=odlozone")).bodyText().contains("wybierz przy nim „Odłóż”");
        assertThat(clerk.get("/pulpit?rodzaj=review")).bodyText().contains("Nie ma tu zadań tego rodzaju");
        assertThat(clerk.get("/pulpit"))
                .as("files stand below the list")
                .bodyText()
                .containsSubsequence("Telefon zaufania", "/pulpit/sprawy.csv");
    }

    @Test
    void asksWhetherOneKnowsOfTheDeadline() {
        var late = link("Telefon zaufania");
        assertThat(clerk.post(late, Map.of("until", "17.05.2019", "reason", "AGREED_DAY")))
                .hasStatus(422)
                .bodyText()
                .contains("Zadanie wróci dopiero po terminie");
        assertThat(clerk.post(late, Map.of("until", "15.05.2019", "reason", "AGREED_DAY", "knowing", "true")))
                .hasStatus(422)
                .bodyText()
                .contains("Wpisz dzień późniejszy niż dzisiejszy");
        assertThat(clerk.post(late)).hasStatus(422);
        assertThat(snoozes()).isEmpty();
    }

    @Test
    void sayingSoAgainSupersedesAndBringingBackEnds() {
        var item = link("Telefon zaufania");
        clerk.post(item, soon("17.05.2019"));
        clerk.post(item, soon("20.05.2019"));
        assertThat(snoozes()).containsExactly("2019-05-17 past", "2019-05-20 live");
        clerk.post(item.replace("odlozenie", "odlozenie/przywrocenie"));
        assertThat(snoozes()).containsExactly("2019-05-17 past", "2019-05-20 past");
        assertThat(clerk.get("/pulpit")).bodyText().contains("Telefon zaufania");
    }

    @Test
    void liesThereAgainOnceItSaysSomethingElse() {
        var item = link("Telefon zaufania");
        clerk.post(item, soon("17.05.2019"));
        town.inside(() ->
                jdbc.sql("UPDATE help_line SET name = 'Telefon dla dzieci'").update());
        assertThat(clerk.get("/pulpit")).bodyText().contains("Telefon dla dzieci");
        assertThat(Clerk.location(clerk.post(item, soon("17.05.2019")))).isEqualTo("/pulpit");
        assertThat(Clerk.location(clerk.post("/pulpit/odlozenie?sprawa=nonsens", soon("17.05.2019"))))
                .isEqualTo("/pulpit");
        assertThat(snoozes()).hasSize(1);
    }

    @Test
    void ofSeveralAtOnceOneHolds() throws Exception {
        var item = link("Telefon zaufania");
        List<Integer> answers = Race.of(
                4,
                runner -> clerk.post(item, soon("%d.05.2019".formatted(17 + runner)))
                        .getResponse()
                        .getStatus());
        assertThat(answers).contains(303).allMatch(status -> status == 303 || status == 409);
        assertThat(snoozes()).filteredOn(one -> one.endsWith("live")).hasSize(1);
    }

    @Test
    void isNothingForResidents() {
        assertThat(clerks.of(town, Role.RESIDENT).get(link("Telefon zaufania"))).hasStatus(404);
    }

    private static Map<String, String> soon(String until) {
        return Map.of("until", until, "reason", "AGREED_DAY", "knowing", "true");
    }

    private void line(String name, String checkedOn) {
        town.inside(
                () -> jdbc.sql("""
                        INSERT INTO help_line (organisation_id, id, position, name, phone, hours, languages, checked_on)
                        VALUES (current_organisation(), gen_random_uuid(), 1, :name, '116 123', 'całą dobę', 'pl', :day::date)""").param("name", name).param("day", checkedOn).update());
    }

    /** Of the item on the desk that names this. */
    private String link(String name) {
        var body = Clerk.text(colleague.get("/pulpit"));
        var match = LINK.matcher(body);
        assertThat(match.find(body.indexOf(name))).isTrue();
        return match.group();
    }

    private List<String> snoozes() {
        return town.inside(() -> jdbc.sql("""
                        SELECT until || CASE WHEN superseded_at IS NULL THEN ' live' ELSE ' past' END FROM desk_snooze
                        ORDER BY recorded_at""").query(String.class).list());
    }
}
