package pl.mors.participant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pl.mors.Clerk;
import pl.mors.IntegrationTest;
import pl.mors.TestClerks;
import pl.mors.TestWorld;
import pl.mors.TestWorld.Town;
import pl.mors.identity.Role;
import pl.mors.person.PersonId;
import pl.mors.person.TestPeople;
import pl.mors.platform.Ids;
import pl.mors.programme.Programme;

/** A clerk, and Halina who joined the programme. */
@IntegrationTest
abstract class CorrectionPages {

    static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"([^\"]*)\"");

    @Autowired
    TestClerks clerks;

    @Autowired
    TestWorld world;

    @Autowired
    TestPeople people;

    @Autowired
    TestProgrammes programmes;

    @Autowired
    JdbcClient jdbc;

    Town town;
    Programme programme;
    Clerk clerk;
    PersonId halina;
    String participation;

    @BeforeEach
    void joins() {
        town = world.town();
        programme = programmes.mikolow(town);
        clerk = clerks.of(town, Role.COORDINATOR);
        halina = people.resident(town, "Halina", "Żądło");
        paper("2018-10-01");
        programmes.check(town, programme, halina, "f");
        participation =
                Objects.requireNonNull(clerk.post(ParticipantUrls.declaration(halina, programme.code()), declaration())
                        .getResponse()
                        .getRedirectedUrl());
    }

    Map<String, String> reason(String address, String reason) {
        return Map.of("version", version(clerk.get(address)), "reason", reason);
    }

    /** The form as it stands, without a reason so far. */
    Map<String, String> correction(String address) {
        var typed = declaration();
        typed.put("version", version(clerk.get(address)));
        return typed;
    }

    static String version(MvcTestResult page) {
        try {
            var found = VERSION.matcher(page.getResponse().getContentAsString());
            assertThat(found.find()).isTrue();
            return found.group(1);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    void paper(String issuedOn) {
        paper(halina, issuedOn, null);
    }

    void paper(PersonId person, String issuedOn, @Nullable String validUntil) {
        town.inside(() -> jdbc.sql("""
                        INSERT INTO evidence (organisation_id, id, programme_id, person_id, kind, issued_on, valid_until)
                        VALUES (current_organisation(), :id, :programme, :person, 'disability_ruling', :issuedOn::date,
                            :validUntil::date)""")
                .param("id", Ids.next())
                .param("programme", programme.id().value())
                .param("person", person.value())
                .param("issuedOn", issuedOn)
                .param("validUntil", validUntil)
                .update());
    }

    static Map<String, String> declaration() {
        var typed = new LinkedHashMap<String, String>();
        typed.put("signedOn", "15.05.2019");
        typed.put("education", "ISCED_3");
        typed.put("labour", "REGISTERED_LONG_TERM");
        typed.put("sensitive-minority", "REFUSED");
        typed.put("sensitive-homeless", "NO");
        typed.put("sensitive-disability", "YES");
        typed.put("sensitive-other_disadvantage", "NO");
        return typed;
    }

    long count(String from) {
        return town.inside(
                () -> jdbc.sql("SELECT count(*) FROM " + from).query(Long.class).single());
    }
}
