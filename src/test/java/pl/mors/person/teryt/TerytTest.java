package pl.mors.person.teryt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
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
import pl.mors.person.PersonQueries;
import pl.mors.person.PersonUrls;
import pl.mors.person.TestPeople;
import pl.mors.person.Urbanisation;
import pl.mors.person.Voivodeship;
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
    private PersonQueries register;

    @Autowired
    private MockMvcTester mvc;

    @Test
    void takesCataloguesInInAnyOrderAndTwice() throws Exception {
        load();
        assertThat(load()).as("the same again, a street of a part").isEqualTo(new LoadTeryt.Loaded(0, 0, 0, 0, 0, 1));
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
    void refusesRowsThatSayNothingAndLeavesWhatIsKnown(@TempDir Path folder) throws Exception {
        load();
        var terc = "WOJ;POW;GMI;RODZ;NAZWA;NAZWA_DOD\n";
        var simc = "WOJ;POW;GMI;RODZ_GMI;RM;MZ;NAZWA;SYM;SYMPOD\n";
        var above = "24;;;;ŚLĄSKIE;województwo\n24;08;;;mikołowski;powiat\n";
        for (var rows : List.of(
                terc + "24;08;01;1;Mikołów;gmina miejska\n",
                terc + above + "24;08;01;1;;gmina miejska\n",
                terc + above + "24;08;1;1;Mikołów;gmina miejska\n",
                terc + above + "24;08;01;1;Miko\0łów;gmina miejska\n",
                "WOJ;WOJ;NAZWA_DOD\n24;24;x\n",
                simc + "24;08;01;1;96;1;;9000001;9000001\n",
                "SYM;SYM_UL;CECHA;NAZWA_1\n9000001;00001;ul.;\n")) {
            var file = Files.writeString(folder.resolve("plik.csv"), rows);
            assertThatThrownBy(() -> loadTeryt.load(List.of(file))).as(rows).isInstanceOf(ReadableException.class);
        }
        assertThat(world.town().inside(() -> places.named("mikolow", "")))
                .singleElement()
                .satisfies(place -> assertThat(place.county()).isEqualTo("mikołowski"));
        assertThat(world.town().inside(() -> places.named("Mikołów\0", "")))
                .as("nobody types this")
                .isEmpty();
    }

    @Test
    void refusesAnotherEncodingAndLeavesWhatIsKnown(@TempDir Path folder) throws Exception {
        load();
        var saved = Files.write(
                folder.resolve("TERC.csv"),
                Files.readString(SAMPLE.resolve("TERC.csv")).getBytes(Charset.forName("windows-1250")));
        assertThatThrownBy(() -> loadTeryt.load(List.of(saved)))
                .isInstanceOf(ReadableException.class)
                .hasMessageContaining("is not in UTF-8");
        assertThat(world.town().inside(() -> places.named("mikolow", "")))
                .singleElement()
                .satisfies(place -> assertThat(place.county()).isEqualTo("mikołowski"));
    }

    @Test
    void saysWhatItLeavesOutAndWhy(@TempDir Path folder) throws Exception {
        load();
        var head = "WOJ;POW;GMI;RODZ_GMI;RM;MZ;NAZWA;SYM;SYMPOD;STAN_NA\n";
        var strange = "98;01;01;1;96;1;Nieznana;9100001;9100001;2019-01-01\n";
        var known = Files.readString(SAMPLE.resolve("TERC.csv"));
        assertThat(known).contains("24;08;02");
        var some = Files.writeString(
                folder.resolve("SIMC.csv"),
                head + strange + "24;08;02;1;96;1;Znana Próba;9100002;9100002;2019-01-01\n");
        assertThat(loadTeryt.load(List.of(some))).isEqualTo(new LoadTeryt.Loaded(0, 1, 0, 0, 1, 0));
        var none = Files.writeString(folder.resolve("SIMC2.csv"), head + strange);
        assertThatThrownBy(() -> loadTeryt.load(List.of(none)))
                .isInstanceOf(ReadableException.class)
                .hasMessageContaining("Load TERC first");
        var broken = Files.writeString(
                folder.resolve("TERC2.csv"), known.lines().findFirst().orElseThrow() + "\nXX;;;;;;\n");
        assertThatThrownBy(() -> loadTeryt.load(List.of(broken)))
                .isInstanceOf(ReadableException.class)
                .hasMessageContaining("row without a code");
    }

    /** Eurostat's list has the degrees that TERYT lacks, and units of other countries. */
    @Test
    void takesTheDegreesOfUrbanisationFromTheListOfUnits(@TempDir Path folder) throws Exception {
        load();
        var list = Files.writeString(
                folder.resolve("LAU.csv"),
                "NUTS 3 CODE;LAU CODE;LAU NAME NATIONAL;DEGURBA\nPL22C;2408052;Wyry;3\nDE111;08111000;Stuttgart;1\n");
        loadTeryt.load(List.of(list));
        assertThat(loadTeryt.load(List.of(list)).degrees()).as("the same again").isZero();
        assertThat(world.town().inside(() -> places.named("Zmyślona", "wyry")))
                .singleElement()
                .satisfies(place -> assertThat(place.urbanisation()).isEqualTo(3));
    }

    @Test
    void showsWhatFollowsFromTheLocalityAndTheStreetsToChooseFrom() throws Exception {
        load();
        var town = world.town();
        var person = people.resident(town, "Halina", "Żądło");
        var clerk = town.signedIn(Role.SOCIAL_WORKER);
        var address = PersonUrls.residence(person);
        assertThat(mvc.get().uri(address).with(clerk))
                .as("where most people of the town live")
                .hasStatusOk()
                .bodyText()
                .contains("name=\"locality\" type=\"text\" value=\"Mikołów\"", "mikołowski", "2 – mniejsze miasto")
                .contains("<option value=\"Krakowska\">", "list=\"street-suggestions\"")
                .doesNotContain("name=\"municipality\"", "name=\"county\"", "name=\"urbanisation\"");
        assertThat(post(address, clerk, Map.of("locality", "Zmyślona", "uzupelnij", "true")))
                .hasStatus(422)
                .bodyText()
                .contains("Jest kilka miejscowości o tej nazwie", "gmina Wyry, powiat mikołowski", "value=\"9000003\"");
        assertThat(post(address, clerk, Map.of("locality", "Nieistniejąca", "uzupelnij", "true")))
                .hasStatus(422)
                .bodyText()
                .contains("Tej miejscowości nie ma w rejestrze", "name=\"municipality\"");
    }

    @Test
    void storesWhatFollowsFromTheLocalityAndNothingThatWasTypedInstead() throws Exception {
        load();
        var town = world.town();
        var person = people.resident(town, "Halina", "Żądło");
        var clerk = town.signedIn(Role.SOCIAL_WORKER);
        var typed = new HashMap<>(
                Map.of("validFrom", "2019-05-01", "building", "7", "postcode", "43-175", "locality", "zmyslona"));
        assertThat(post(PersonUrls.residence(person), clerk, typed)).hasStatus(422);
        typed.put("placeSymbol", "9000004");
        typed.put("municipality", "Wyry");
        assertThat(post(PersonUrls.residence(person), clerk, typed))
                .as("the symbol is of another locality")
                .hasStatus(422)
                .bodyText()
                .contains("name=\"urbanisation\"");
        typed.put("placeSymbol", "9000005");
        typed.put("urbanisation", "DENSELY_POPULATED");
        assertThat(post(PersonUrls.residence(person), clerk, typed)).hasStatus(303);
        assertThat(town.as(() -> register.residenceOn(person, LocalDate.of(2019, 5, 1))))
                .hasValueSatisfying(residence -> {
                    assertThat(residence.address().locality()).isEqualTo("Zmyślona");
                    assertThat(residence.address().municipality()).isEqualTo("Sosnowiec");
                    assertThat(residence.address().voivodeship()).isEqualTo(Voivodeship.SLASKIE);
                    assertThat(residence.address().urbanisation()).isEqualTo(Urbanisation.DENSELY_POPULATED);
                });
    }

    @Test
    void takesByHandWhatTheRegisterDoesNotHave() throws Exception {
        load();
        var town = world.town();
        var person = people.resident(town, "Halina", "Żądło");
        var typed = new HashMap<>(
                Map.of("validFrom", "2019-05-01", "building", "7", "postcode", "43-175", "locality", "Nieistniejąca"));
        typed.putAll(Map.of(
                "municipality",
                "Próbna",
                "county",
                "próbny",
                "voivodeship",
                "OPOLSKIE",
                "urbanisation",
                "INTERMEDIATE"));
        assertThat(post(PersonUrls.residence(person), town.signedIn(Role.SOCIAL_WORKER), typed))
                .hasStatus(303);
        assertThat(town.as(() -> register.residenceOn(person, LocalDate.of(2019, 5, 1))))
                .hasValueSatisfying(
                        residence -> assertThat(residence.address().county()).isEqualTo("próbny"));
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
