package pl.mors.privacy.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import pl.mors.IntegrationTest;
import pl.mors.TestWorld;
import pl.mors.TestWorld.Town;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.identity.Role;
import pl.mors.platform.Ids;
import pl.mors.platform.text.Texts;

@IntegrationTest
class ReadRegisterPageTest {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private TestWorld world;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    private final UUID person = Ids.next();
    private Town town;

    @BeforeEach
    void readAPersonAndBeRefusedOnce() {
        town = world.town();
        town.inside(() -> {
            jdbc.sql("""
                            INSERT INTO person (organisation_id, id, given_name, family_name, date_of_birth, sex)
                            VALUES (current_organisation(), ?, 'Łucja', 'Ćwik', '1950-05-15', 'female')
                            """).param(person).update();
        });
        assertThat(mvc.get().uri("/pulpit/osoby/" + person).with(town.signedIn(Role.COORDINATOR)))
                .hasStatusOk();
        assertThat(mvc.get().uri("/pulpit/osoby/" + person).with(town.signedIn(Role.FACILITATOR)))
                .hasStatus4xxClientError();
    }

    @Test
    void showsWhoSawWhoseDataAndWhoWasRefused() {
        assertThat(mvc.get().uri(ReadRegisterPage.PATH).with(town.signedIn(Role.DATA_PROTECTION_OFFICER)))
                .hasStatusOk()
                .bodyText()
                .contains("Karta osoby", "Łucja Ćwik", "pokazano", "odmówiono", "Halina Próba");
    }

    @Test
    void leavesOutWhatWasShownOrIsAboutOthers() {
        var officer = town.signedIn(Role.DATA_PROTECTION_OFFICER);
        assertThat(mvc.get().uri(ReadRegisterPage.PATH + "?odmowy=true").with(officer))
                .bodyText()
                .contains("odmówiono")
                .doesNotContain("pokazano");
        assertThat(mvc.get()
                        .uri(ReadRegisterPage.PATH + "?dotyczy=" + Ids.next())
                        .with(officer))
                .bodyText()
                .contains("Nie ma odczytów, które spełniają te warunki.");
        assertThat(mvc.get().uri(ReadRegisterPage.PATH + "?dzien=31.02.2019").with(officer))
                .hasStatus(422);
    }

    @Test
    void namesNobodyToTheAdministrator() {
        assertThat(mvc.get().uri(ReadRegisterPage.PATH).with(town.signedIn(Role.ADMINISTRATOR)))
                .hasStatusOk()
                .bodyText()
                .contains("Karta osoby")
                .doesNotContain("Ćwik");
    }

    /** A route that declares a kind of data without words would break the register, not its own page. */
    @Test
    void hasWordsForEveryKindOfDataThatARouteDeclares() {
        assertThat(requestMappingHandlerMapping.getHandlerMethods().values().stream()
                        .map(method -> method.getMethodAnnotation(ReadsPersonalData.class))
                        .filter(Objects::nonNull)
                        .map(ReadsPersonalData::value)
                        .distinct())
                .hasSizeGreaterThan(10)
                .allSatisfy(kind -> assertThat(Texts.t("audit.read." + kind)).isNotBlank());
    }
}
