package pl.mors.identity.desk;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mors.Clerk;
import pl.mors.IntegrationTest;
import pl.mors.TestClerks;
import pl.mors.TestWorld;
import pl.mors.TestWorld.Town;
import pl.mors.identity.IdentityUrls;
import pl.mors.identity.Role;

/** What one chooses to be told outside of MORS, and the secret address of one's deadlines. */
@IntegrationTest
class DeskMailPagesTest {

    private static final Pattern ADDRESS = Pattern.compile("http://localhost(/[^<\\s]+\\.ics\\?klucz=[^<\\s]+)");

    @Autowired
    private TestWorld world;

    @Autowired
    private TestClerks clerks;

    @Autowired
    private JdbcClient jdbc;

    private Town town;
    private Clerk clerk;

    @BeforeEach
    void somethingWaits() {
        town = world.town();
        clerk = clerks.of(town, Role.COORDINATOR);
        town.inside(() -> jdbc.sql("""
                        INSERT INTO help_line (organisation_id, id, position, name, phone, hours, languages, checked_on)
                        VALUES (current_organisation(), gen_random_uuid(), 1, 'Telefon zaufania', '116 123', 'całą dobę', 'pl',
                            '2018-10-01')""").update());
    }

    @Test
    void keepsWhatOneChooses() {
        assertThat(clerk.get(IdentityUrls.OWN_ACCOUNT)).bodyText().contains(IdentityUrls.DESK_MAIL);
        assertThat(clerk.post(IdentityUrls.DESK_MAIL, Map.of("digest", "DAILY", "days", "3")))
                .hasStatus(303);
        assertThat(clerk.post(IdentityUrls.DESK_MAIL, Map.of("digest", "WEEKLY", "days", "")))
                .hasStatus(303);
        assertThat(town.inside(
                        () -> jdbc.sql("SELECT digest || coalesce(remind_days::text, ' none') FROM desk_mail_choice")
                                .query(String.class)
                                .list()))
                .containsExactly("weekly none");
        assertThat(clerk.post(IdentityUrls.DESK_MAIL, Map.of("digest", "HOURLY", "days", "5")))
                .hasStatus(422);
    }

    @Test
    void theAddressShowsFiguresToWhoeverHasIt() {
        var feed = clerks.visitor(town).get(newAddress());
        assertThat(feed).hasStatusOk().hasContentType("text/calendar;charset=UTF-8");
        assertThat(Biweekly.parse(Clerk.text(feed)).first().validate(ICalVersion.V2_0))
                .isEmpty();
        assertThat(Clerk.text(feed).replaceAll("\r\n ", ""))
                .contains("DTSTART;VALUE=DATE:20190401", "SUMMARY:MORS: jedno zadanie z terminem")
                .doesNotContain("Telefon", "zaufania");
    }

    @Test
    void aNewAddressEndsTheOldOneAndNoneIsKept() {
        var old = newAddress();
        var renewed = newAddress();
        assertThat(clerks.visitor(town).get(old)).hasStatus(404);
        assertThat(clerks.visitor(town).get(renewed)).hasStatusOk();
        assertThat(clerk.get(IdentityUrls.DESK_MAIL)).bodyText().doesNotContain(renewed);
        assertThat(clerk.post(IdentityUrls.DESK_FEED_END)).hasStatus(303);
        assertThat(clerks.visitor(town).get(renewed)).hasStatus(404);
    }

    @Test
    void theAddressIsNothingElsewhereAndEndsWithTheMembership() {
        var address = newAddress();
        assertThat(clerks.visitor(town)
                        .get(address.replace(town.address(), world.town().address())))
                .hasStatus(404);
        town.inside(() -> jdbc.sql("UPDATE membership SET ended_at = now()").update());
        assertThat(clerks.visitor(town).get(address)).hasStatus(404);
    }

    @Test
    void residentsHaveNoDesk() {
        assertThat(clerks.of(town, Role.RESIDENT).get(IdentityUrls.DESK_MAIL)).hasStatus(404);
        assertThat(clerks.of(town, Role.RESIDENT).post(IdentityUrls.DESK_FEED)).hasStatus(404);
    }

    private String newAddress() {
        var page = clerk.post(IdentityUrls.DESK_FEED);
        assertThat(page).hasStatusOk();
        var address = ADDRESS.matcher(Clerk.text(page));
        assertThat(address.find()).isTrue();
        return address.group(1);
    }
}
