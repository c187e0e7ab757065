package pl.mors.activity.publiccalendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import pl.mors.IntegrationTest;
import pl.mors.TestWorld;
import pl.mors.activity.GroupId;
import pl.mors.activity.GroupTown;
import pl.mors.platform.Ids;
import pl.mors.programme.ProgrammeId;
import pl.mors.programme.RoomId;

/** A town with a club for youth of one community and a workshop for seniors in another place. */
@IntegrationTest
class PublicFilterTest {

    private static final LocalDate DAY = LocalDate.of(2019, 5, 22);
    private static final String CLUB = "Klub młodzieżowy Iskra";
    private static final String WORKSHOP = "Warsztaty fotograficzne";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestWorld world;

    private GroupTown town;
    private GroupId club;
    private GroupId workshop;
    private RoomId clubRoom;
    private RoomId workshopRoom;
    private final UUID community = Ids.next();

    @BeforeEach
    void foundTown() {
        town = new GroupTown(world.town(), jdbc);
        var programme = town.programme();
        clubRoom = town.room(1);
        workshopRoom = town.room(1);
        club = town.group(CLUB);
        town.set(club, "age_from", 13);
        town.set(club, "age_to", 18);
        town.runs(club, programme, "klub", LocalDate.of(2018, 9, 1), null);
        belongsToZagorze(club, programme, community);
        workshop = town.group(WORKSHOP);
        town.set(workshop, "kind", "workshop");
        town.set(workshop, "age_from", 60);
        town.session(club, GroupTown.hours(DAY, "16:00", "18:00"), clubRoom, List.of());
        town.session(workshop, GroupTown.hours(DAY, "10:00", "12:00"), workshopRoom, List.of());
    }

    @Test
    void narrowsDownByCommunityPlaceKindAndAgeInEveryView() {
        for (var view : List.of("miesiac=2019-05", "tydzien=2019-05-22", "od=2019-05-20")) {
            assertThat(groups(view)).containsExactly(WORKSHOP, CLUB);
            assertThat(groups(view + "&spolecznosc=" + community)).containsExactly(CLUB);
            assertThat(groups(view + "&miejsce=" + venue(workshopRoom))).containsExactly(WORKSHOP);
            assertThat(groups(view + "&rodzaj=workshop")).containsExactly(WORKSHOP);
            assertThat(groups(view + "&wiek=13")).containsExactly(CLUB);
            assertThat(groups(view + "&wiek=13&rodzaj=workshop")).isEmpty();
        }
    }

    @Test
    void offersWhatTheSessionsHaveAndKeepsWhatIsChosenInEveryLink() {
        var page = page("miesiac=2019-05&rodzaj=workshop");

        assertThat(all(page, "<option value=\"[^\"]+\"[^>]*>([^<]+)<"))
                .contains("Zagórze", "Klub", "Warsztaty")
                .doesNotContain("Wolontariat");
        assertThat(all(page, "<option [^>]*selected[^>]*>([^<]+)<")).containsExactly("Warsztaty");
        assertThat(all(page, "(?:rel=\"(?:prev|next)\"|sub-navigation__link\") href=\"([^\"]+)\""))
                .hasSize(5)
                .allMatch(href -> href.contains("rodzaj=workshop"));
        assertThat(all(page("miesiac=2024-05&rodzaj=workshop"), "<option [^>]*selected[^>]*>([^<]+)<"))
                .containsExactly("wybór z poprzedniej strony");
    }

    @Test
    void anEmptyResultSaysHowToWidenIt() {
        assertThat(page("tydzien=2019-05-22&wiek=5"))
                .contains(
                        "żadne zajęcia nie pasują do wszystkich wybranych warunków",
                        "href=\"" + address() + "?tydzien=2019-05-20\"");
    }

    @Test
    void communitiesOfOneNameAreOneWhicheverProgrammesWorkWithThem() {
        var another = town.programme();
        town.runs(workshop, another, "klub", LocalDate.of(2018, 9, 1), null);
        belongsToZagorze(workshop, another, Ids.next());

        assertThat(all(page("miesiac=2019-05"), "<option value=\"[^\"]+\"[^>]*>(Zagórze)<"))
                .hasSize(1);
        assertThat(groups("miesiac=2019-05&spolecznosc=" + community)).containsExactly(WORKSHOP, CLUB);
    }

    @Test
    void anAgeThatIsNoneIsSaidAtItsField() {
        assertThat(mvc.get().uri(address() + "?miesiac=2019-05&wiek=stary"))
                .hasStatus(422)
                .bodyText()
                .contains("Wiek:", CLUB, WORKSHOP);
        assertThat(groups("miesiac=2019-05&spolecznosc=nie-ma")).containsExactly(WORKSHOP, CLUB);
    }

    @Test
    void aWeekShowsItsDaysWithoutSessionsToo() {
        assertThat(all(page("tydzien=2019-05-22"), "<h2[^>]* id=\"d[^>]*>([^<]+)<"))
                .hasSize(7)
                .startsWith("poniedziałek, 20.05.2019");
    }

    @Test
    void privateBookingsOfAnExclusivePlaceAreATimeAndNothingMore() {
        var hidden = town.group("Grupa samopomocowa Świt");
        town.set(hidden, "kind", "self_help_group");
        town.set(hidden, "listed_publicly", false);
        town.session(hidden, GroupTown.hours(DAY, "12:00", "13:00"), clubRoom, List.of());
        town.session(hidden, GroupTown.hours(DAY, "13:00", "14:30"), clubRoom, List.of());
        town.town()
                .inside(() -> jdbc.sql("UPDATE session SET topic = 'Nawroty' WHERE group_id = :group")
                        .param("group", hidden.value())
                        .update());
        var shared = town.room(2);
        town.session(hidden, GroupTown.hours(DAY, "19:00", "20:00"), shared, List.of());

        for (var view : List.of("miesiac=2019-05", "tydzien=2019-05-22", "od=2019-05-20")) {
            assertThat(busy(view))
                    .containsExactly("12:00–14:30 termin zajęty Sala spotkań, Lokalne miejsce spotkań " + clubRoom);
            assertThat(page(view)).doesNotContain("Świt", "samopomocowa", "self_help_group", "Nawroty");
        }
        assertThat(busy("miesiac=2019-05&miejsce=" + venue(workshopRoom))).isEmpty();
        assertThat(busy("miesiac=2019-05&rodzaj=club")).isEmpty();
        assertThat(mvc.get().uri(address() + ".ics")).bodyText().doesNotContain("Świt", "zajęty");
    }

    private void belongsToZagorze(GroupId group, ProgrammeId programme, UUID id) {
        town.town().inside(() -> {
            jdbc.sql("""
                            INSERT INTO community (organisation_id, id, programme_id, key, name, kind, provenance)
                            VALUES (current_organisation(), :id, :programme, 'zagorze', 'Zagórze', 'territorial', 'entered')
                            """).param("id", id).param("programme", programme.value()).update();
            jdbc.sql("UPDATE group_programme SET community_id = :id WHERE group_id = :group")
                    .param("id", id)
                    .param("group", group.value())
                    .update();
        });
    }

    private List<String> groups(String query) {
        return all(page(query), "<span lang=\"pl\">([^<]+)</span></strong>");
    }

    private List<String> busy(String query) {
        return all(page(query), "(?s)entry--busy\">(.*?)</li>").stream()
                .map(entry ->
                        entry.replaceAll("<[^>]+>", " ").replaceAll("\\s+", " ").strip())
                .toList();
    }

    private static List<String> all(String page, String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private String page(String query) {
        var answer = mvc.get().uri(address() + "?" + query).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private UUID venue(RoomId room) {
        return town.town()
                .inside(() -> jdbc.sql("SELECT venue_id FROM room WHERE id = :id")
                        .param("id", room.value())
                        .query(UUID.class)
                        .single());
    }

    private String address() {
        return "/" + town.town().address() + "/kalendarz";
    }
}
