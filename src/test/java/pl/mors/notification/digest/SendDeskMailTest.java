package pl.mors.notification.digest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import pl.mors.IntegrationTest;
import pl.mors.Race;
import pl.mors.TestWorld;
import pl.mors.TestWorld.Town;
import pl.mors.activity.GroupTown;
import pl.mors.identity.Organisations;
import pl.mors.identity.PublicOrganisation;
import pl.mors.identity.Role;
import pl.mors.identity.SignedIn;
import pl.mors.identity.WaitingAtDesk;
import pl.mors.notification.Outbox;
import pl.mors.notification.sending.MailServer;
import pl.mors.participant.TestProgrammes;
import pl.mors.platform.BusinessDate;

/** On the desk lie a help line whose check is late and a round that closes on 20.05.2019, a Monday. */
@IntegrationTest
class SendDeskMailTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2019, 5, 15);

    @Autowired
    private TestWorld world;

    @Autowired
    private TestProgrammes programmes;

    @Autowired
    private DeskMailRepository repository;

    @Autowired
    private WaitingAtDesk desks;

    @Autowired
    private DeskMail mail;

    @Autowired
    private Outbox outbox;

    @Autowired
    private Organisations organisations;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ListableBeanFactory beans;

    private final MailServer server = new MailServer();
    private Town town;
    private PublicOrganisation organisation;
    private SignedIn clerk;

    @BeforeEach
    void somethingWaits() {
        town = world.town();
        organisations.forget();
        organisation = organisations.at(town.address()).orElseThrow();
        clerk = town.member(Role.COORDINATOR);
        var programme = programmes.mikolow(town);
        new GroupTown(town, jdbc).schoolBreak("Ferie letnie", LocalDate.of(2019, 6, 22), LocalDate.of(2019, 8, 31));
        town.inside(() -> {
            jdbc.sql("""
                            INSERT INTO help_line (organisation_id, id, position, name, phone, hours, languages, checked_on)
                            VALUES (current_organisation(), gen_random_uuid(), 1, 'Telefon zaufania', '116 123', 'całą dobę', 'pl',
                                '2018-10-01')""").update();
            jdbc.sql("""
                            INSERT INTO recruitment_round (organisation_id, id, programme_id, name, opens_on, closes_on, places,
                                appeal_days, taken_at)
                            VALUES (current_organisation(), gen_random_uuid(), :programme, 'Nabór wiosenny', '2019-05-01',
                                '2019-05-20', 10, 7, 'Sekretariat')""").param("programme", programme.id().value()).update();
        });
    }

    @AfterEach
    void stopServer() {
        server.close();
    }

    @Test
    void sumsUpOnceADayInFiguresOnly() throws Exception {
        wants("daily", null);
        at(WEDNESDAY, "06:29");
        assertThat(arrived()).isEmpty();
        at(WEDNESDAY, "06:30");
        at(WEDNESDAY, "12:00");
        assertThat(arrived()).hasSize(1);
        var digest = arrived().getFirst();
        assertThat(digest.getAllRecipients()[0]).hasToString(clerk.email());
        assertThat(digest.getSubject()).isEqualTo(organisation.name() + ": 2 zadania na pulpicie");
        assertThat(digest.getContent().toString())
                .contains("po terminie i pilne: 1", "wkrótce: 1", "później: 0")
                .doesNotContain("Telefon", "Nabór", "Halina");
        at(WEDNESDAY.plusDays(1), "07:00");
        assertThat(arrived()).hasSize(2);
        at(LocalDate.of(2019, 5, 18), "07:00");
        assertThat(arrived()).as("on a Saturday").hasSize(2);
    }

    @Test
    void remindsOfADeadlineOnceSoManyDaysBefore() throws Exception {
        wants("never", 3);
        at(LocalDate.of(2019, 5, 16), "07:00");
        assertThat(arrived()).isEmpty();
        at(LocalDate.of(2019, 5, 17), "07:00");
        at(LocalDate.of(2019, 5, 17), "08:00");
        at(LocalDate.of(2019, 5, 20), "07:00");
        assertThat(arrived()).hasSize(1);
        assertThat(arrived().getFirst().getSubject())
                .isEqualTo(organisation.name() + ": zbliża się termin jednego zadania");
        assertThat(arrived().getFirst().getContent().toString())
                .contains("20.05.2019")
                .doesNotContain("Nabór");
    }

    @Test
    void remindsOfADeadlineThatAroseWithinTheDaysOnceAsWell() throws Exception {
        wants("never", 14);
        at(WEDNESDAY, "07:00");
        assertThat(arrived()).hasSize(1);
        town.inside(() -> jdbc.sql("""
                        INSERT INTO recruitment_round (organisation_id, id, programme_id, name, opens_on, closes_on, places,
                            appeal_days, taken_at)
                        SELECT current_organisation(), gen_random_uuid(), programme_id, 'Nabór dodatkowy', '2019-05-01',
                            '2019-05-22', 10, 7, 'Sekretariat' FROM recruitment_round""").update());
        at(WEDNESDAY.plusDays(1), "07:00");
        at(WEDNESDAY.plusDays(2), "07:00");
        assertThat(arrived()).hasSize(2);
        assertThat(arrived().getLast().getContent().toString())
                .contains("22.05.2019")
                .doesNotContain("20.05.2019");
    }

    @Test
    void whenNothingWaitsNothingIsSent() {
        wants("daily", 7);
        town.inside(
                () -> jdbc.sql("UPDATE help_line SET checked_on = '2019-05-15'").update());
        town.inside(() -> jdbc.sql("UPDATE recruitment_round SET closes_on = '2019-07-01'")
                .update());
        at(WEDNESDAY, "07:00");
        assertThat(arrived()).isEmpty();
    }

    @Test
    void severalNodesSendEachMessageOnce() throws Exception {
        wants("weekly", 7);
        Race.of(4, node -> {
            at(WEDNESDAY, "07:00");
            return node;
        });
        assertThat(arrived()).hasSize(2);
    }

    @Test
    void whoeverWorksHereNoMoreGetsNothing() {
        wants("daily", 7);
        town.inside(() -> jdbc.sql("UPDATE membership SET ended_at = now()").update());
        at(WEDNESDAY, "07:00");
        assertThat(arrived()).isEmpty();
    }

    private void wants(String digest, @Nullable Integer days) {
        town.inside(() -> jdbc.sql("""
                        INSERT INTO desk_mail_choice (organisation_id, id, membership_id, digest, remind_days)
                        VALUES (current_organisation(), gen_random_uuid(), :member, :digest, :days)""")
                .param("member", clerk.membership())
                .param("digest", digest)
                .param("days", days)
                .update());
    }

    /** Lets the job run at that moment. */
    private void at(LocalDate day, String time) {
        var clock = Clock.fixed(
                LocalDateTime.of(day, LocalTime.parse(time))
                        .atZone(BusinessDate.ZONE)
                        .toInstant(),
                BusinessDate.ZONE);
        new SendDeskMail(
                        repository,
                        desks,
                        mail,
                        outbox,
                        organisations,
                        transactions,
                        () -> day,
                        clock,
                        LocalTime.of(6, 30))
                .within(organisation);
    }

    private List<MimeMessage> arrived() {
        return server.deliver(town, beans);
    }
}
