package pl.mors.person.teryt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import pl.mors.IntegrationTest;
import pl.mors.TestWorld;
import pl.mors.identity.Role;
import pl.mors.person.PersonUrls;
import pl.mors.person.TestPeople;
import pl.mors.platform.ReadableException;

/** Places from the statistical office's files, in any order and form, and what follows from a locality. */
@IntegrationTest
class TerytTest {

    private static final Path SAMPLE = Path.of("src/test/resources/teryt");

    @Autowired
    private LoadTeryt loadTeryt;

    @Autowired
    private PlaceQueries places;

    @Autowired
    private TestWorld world;

    @Autowired
    private TestPeople people;

    @Autowired
    private MockMvcTester mvc;

    @Test
    void takesCataloguesInInAnyOrderAndTwice() throws Exception {
        load();
        assertThat(load()).as("the same again").isEqualTo(new LoadTeryt.Loaded(0, 0, 0));
        var mikolow = world.town().inside(() -> places.named("mikolow", ""));
        assertThat(mikolow).singleElement().satisfies(place -> {
            assertThat(place.name()).isEqualTo("Mikołów");
            assertThat(place.county()).isEqualTo("mikołowski");
            assertThat(place.voivodeship()).isEqualTo("śląskie");
            assertThat(place.urbanisation()).as("nobody said").isNull();
        });
        assertThat(world.town().inside(() -> places.streets("9000001")))
                .containsExactly("Adama Mickiewicza", "Krakowska", "osiedle Zmyślone");
        assertThat(world.town().inside(() -> places.named("Kamionka", "")))
                .as("a part of Mikołów")
                .isEmpty();
        assertThat(world.town().inside(() -> places.named("Zmyślona", ""))).hasSize(2);
        assertThat(world.town().inside(() -> places.named("Zmyślona", "wyry"))).hasSize(1);
    }

    @Test
    void refusesOtherFiles(@TempDir Path folder) throws Exception {
        var other = Files.writeString(folder.resolve("inne.csv"), "A;B\n1;2\n");
        var damaged = Files.writeString(folder.resolve("SIMC.xml"), "<SIMC><row><SYM>1</SYM>");
        for (var file : List.of(other, damaged)) {
            assertThatThrownBy(() -> loadTeryt.load(List.of(file))).isInstanceOf(ReadableException.class);
        }
    }

    @Test
    void completesAnAddressByItsLocality() throws Exception {
        load();
        var town = world.town();
        var person = people.resident(town, "Halina", "Żądło");
        var clerk = town.signedIn(Role.SOCIAL_WORKER);
        var address = PersonUrls.residence(person);
        assertThat(post(address, clerk, Map.of("locality", "mikołów", "building", "7", "uzupelnij", "true")))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"Mikołów\"", "value=\"mikołowski\"", "value=\"7\"")
                .contains("<option value=\"Krakowska\">", "list=\"street-suggestions\"");
        assertThat(post(address, clerk, Map.of("locality", "Zmyślona", "uzupelnij", "true")))
                .hasStatus(422)
                .bodyText()
                .contains("Jest kilka miejscowości o tej nazwie", "Wyry (mikołowski), Sosnowiec (Sosnowiec)");
        assertThat(post(address, clerk, Map.of("locality", "Zmyślona", "municipality", "Wyry", "uzupelnij", "true")))
                .hasStatusOk();
        assertThat(post(address, clerk, Map.of("locality", "Nieistniejąca", "uzupelnij", "true")))
                .hasStatus(422)
                .bodyText()
                .contains("Tej miejscowości nie ma w rejestrze");
    }

    private LoadTeryt.Loaded load() throws Exception {
        return loadTeryt.load(
                List.of(SAMPLE.resolve("ULIC.csv"), SAMPLE.resolve("SIMC.xml"), SAMPLE.resolve("TERC.csv")));
    }

    private MvcTestResult post(String address, RequestPostProcessor clerk, Map<String, String> form) {
        var request = mvc.post().uri(address).with(clerk).with(csrf());
        form.forEach(request::param);
        return request.exchange();
    }
}
