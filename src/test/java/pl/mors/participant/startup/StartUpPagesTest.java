package pl.mors.participant.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mors.Clerk;
import pl.mors.Facts;
import pl.mors.IntegrationTest;
import pl.mors.TestClerks;
import pl.mors.TestWorld;
import pl.mors.TestWorld.Town;
import pl.mors.identity.Role;
import pl.mors.participant.ParticipantUrls;
import pl.mors.participant.ParticipationId;

/** A business started with a grant: asked of who was given one. */
@IntegrationTest
class StartUpPagesTest {

    private static final String KIND = "grupa-samopomocowa";

    @Autowired
    private TestWorld world;

    @Autowired
    private TestClerks clerks;

    @Autowired
    private Facts facts;

    @Autowired
    private JdbcClient jdbc;

    private Town town;
    private Clerk clerk;
    private ParticipationId participation;
    private String address;

    @BeforeEach
    void halinaIsSupported() {
        town = world.town();
        clerk = clerks.of(town, Role.SOCIAL_WORKER);
        participation = new ParticipationId(facts.of(town, "mikolow-pwsl-2018")
                .aWoman()
                .declared(LocalDate.of(2018, 10, 1))
                .attended(KIND, LocalDate.of(2018, 10, 2))
                .id());
        address = ParticipantUrls.startUp(participation);
    }

    @Test
    void isAskedOnlyOfWhoWasGivenAGrant() {
        assertThat(clerk.get(ParticipantUrls.participation(participation)))
                .bodyText()
                .doesNotContain("Założenie działalności");
        assertThat(clerk.get(address)).hasStatusOk().bodyText().contains("nie ma wsparcia tej osoby");
        assertThat(clerk.post(address, typed())).hasStatus(422).bodyText().contains("Najpierw zapisz wsparcie");
    }

    @Test
    void isKeptWithWhatThePeriodAsks() {
        grant();
        assertThat(clerk.get(ParticipantUrls.participation(participation)))
                .bodyText()
                .contains("Założenie działalności", "brakuje danych o działalności", address);
        assertThat(clerk.post(address, typed("pkd", "6201")))
                .hasStatus(422)
                .bodyText()
                .contains("cztery cyfry i literę");
        assertThat(clerk.post(address, typed("amount", "0")))
                .hasStatus(422)
                .bodyText()
                .contains("większa od zera");
        assertThat(clerk.post(address, typed("foundedOn", "1.10.2018")))
                .hasStatus(422)
                .bodyText()
                .contains("wcześniejsza niż pierwsze wsparcie");
        assertThat(clerk.post(address, typed())).hasStatus(303);
        assertThat(clerk.get(ParticipantUrls.participation(participation)))
                .bodyText()
                .contains("01.04.2019", "PKD 62.01.Z");
        assertThat(clerk.get(address)).bodyText().contains("value=\"62.01.Z\"", "value=\"23050,00\"");
        assertThat(clerk.post(address, typed("amount", "1")))
                .as("without having seen the first")
                .hasStatus(409)
                .bodyText()
                .contains("62.01.Z");
        assertThat(town.inside(() -> jdbc.sql("SELECT founded_on || ' ' || amount || ' ' || pkd FROM known_start_up")
                        .query(String.class)
                        .list()))
                .containsExactly("2019-04-01 23050.00 62.01.Z");
    }

    private void grant() {
        town.inside(() -> jdbc.sql(
                        "UPDATE activity_rule SET support_kind = 'grant', support_subkind = 'start_up_grant' WHERE activity_kind = :kind")
                .param("kind", KIND)
                .update());
    }

    private static Map<String, String> typed() {
        return Map.of("foundedOn", "1.04.2019", "amount", "23 050,00", "pkd", "62.01.z", "version", "");
    }

    private static Map<String, String> typed(String field, String value) {
        var typed = new HashMap<>(typed());
        typed.put(field, value);
        return typed;
    }
}
