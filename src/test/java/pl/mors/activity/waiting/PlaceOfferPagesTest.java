package pl.mors.activity.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import pl.mors.Clerk;
import pl.mors.IntegrationTest;
import pl.mors.Race;
import pl.mors.TestChannels;
import pl.mors.TestClerks;
import pl.mors.TestWorld;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupId;
import pl.mors.activity.GroupTown;
import pl.mors.identity.BearerToken;
import pl.mors.identity.LinkAddress;
import pl.mors.identity.Organisations;
import pl.mors.identity.Role;
import pl.mors.notification.EmailChannel;
import pl.mors.notification.Outbox;
import pl.mors.person.PersonId;
import pl.mors.platform.web.Notice;

@IntegrationTest
class PlaceOfferPagesTest {

    private static final Pattern LINK = Pattern.compile("https?://[^/]+(/\\S+klucz=\\S+)");

    @Autowired
    private TestClerks clerks;

    @Autowired
    private TestChannels channels;

    @Autowired
    private EmailChannel email;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Outbox outbox;

    @Autowired
    private LinkAddress address;

    @Autowired
    private OfferMail withoutGateway;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestWorld world;

    private GroupTown groups;
    private WaitingTown town;
    private Clerk visitor;
    private GroupId club;
    private PersonId halina;

    @BeforeEach
    void foundTown() {
        groups = new GroupTown(world.town(), jdbc);
        organisations.forget();
        town = new WaitingTown(groups, jdbc);
        visitor = clerks.visitor(groups.town());
        halina = groups.person("Halina", "Ślęzak");
    }

    @Test
    void theLinkInTheMailOpensTheGroupsNameAndNobodysAndGivesThePlaceOnce() {
        var link = offered();
        assertThat(visitor.get(link))
                .hasStatusOk()
                .hasHeader("Referrer-Policy", "no-referrer")
                .bodyText()
                .contains("Wolne miejsce: Klub dla seniorów", "18.05.2019")
                .doesNotContain("Halina", "Ślęzak");
        assertThat(visitor.get(link)).as("opening it does nothing").hasStatusOk();
        assertThat(answer(link, "")).hasStatus(422);
        assertThat(answer(link, "tak"))
                .hasStatus(303)
                .redirectedUrl()
                .isEqualTo("/" + groups.town().address() + "/");
        assertThat(town.standing(club, halina)).containsExactly("enrolled");
        assertThat(visitor.get(link)).hasStatus(404);
        assertThat(answer(link, "tak"))
                .as("sent twice by an impatient finger")
                .hasStatus(404)
                .bodyText()
                .contains("już odpowiedziano")
                .doesNotContain("Klub dla seniorów");
    }

    @Test
    void anOfferOfAGroupThatClosesIsWithdrawnAndWhoWaitedIsTold() {
        var link = offered();
        var coordinator = clerks.of(groups.town(), Role.COORDINATOR);
        var change = ActivityUrls.changeGroup(club);
        assertThat(coordinator.page(change)).contains("Na liście rezerwowej jest osób: 1, z propozycją miejsca: 1");

        var closed = coordinator.post(
                change,
                Map.of(
                        "name",
                        "Klub dla seniorów",
                        "kind",
                        "club",
                        "version",
                        "1",
                        "capacity",
                        "1",
                        "queues",
                        "true",
                        "closedOn",
                        "15.05.2019"));

        assertThat(closed).hasStatus(303);
        assertThat(closed.getMvcResult().getFlashMap().get("notice"))
                .isEqualTo(Notice.warning("activity.group.changed.list-ended", "Klub dla seniorów"));
        assertThat(visitor.get(link)).hasStatus(404).bodyText().contains("została wycofana");
        assertThat(town.standing(club, halina)).containsExactly("closed");
        assertThat(mail())
                .anySatisfy(text -> assertThat(text)
                        .contains("Lista rezerwowa jest zamknięta", "jest ona już nieaktualna")
                        .doesNotContain("Klub", "Halina"));
        assertThat(coordinator.page(ActivityUrls.waitingList(club)))
                .contains("Grupa zamyka się 15.05.2019", "Zamknięcie grupy, wysłano wiadomość")
                .doesNotContain("Wolne miejsca proponujemy");
    }

    /** Closing was decided after the offer, and the day of closing comes while it is open. */
    @Test
    void whoAcceptsAPlaceOfAGroupThatIsClosedReadsThat() {
        var link = offered();
        groups.set(club, "closed_on", LocalDate.of(2019, 5, 15));
        assertThat(answer(link, "tak"))
                .hasStatus(422)
                .bodyText()
                .contains("już się nie odbywają")
                .doesNotContain("brakuje dokumentu");
    }

    @Test
    void noOfferGivesAPlaceAboveTheCapacity() {
        var link = offered();
        var other = groups.person();
        groups.enrolled(club, other, LocalDate.of(2019, 5, 10));
        assertThat(answer(link, "tak")).hasStatus(422).bodyText().contains("W grupie zabrakło miejsca");
        assertThat(town.members(club)).isEqualTo(1);
        groups.set(club, "capacity", 2);
        assertThat(answer(link, "tak")).hasStatus(303);
        assertThat(town.members(club)).isEqualTo(2);
    }

    @Test
    void theMailNamesNeitherTheGroupNorAnybody() {
        offered();
        assertThat(mail().getFirst())
                .contains("Czeka na Ciebie miejsce", "do 18.05.2019")
                .doesNotContain("Klub", "Halina", "Ślęzak");
    }

    @Test
    void theKeyItselfIsNowhere() {
        var link = offered();
        var key = key(link);
        assertThat(groups.count("SELECT count(*) FROM place_offer_link WHERE key_digest = sha256(?::bytea)", key))
                .isEqualTo(1);
        visitor.get(link);
        answer(link, "nie");
        var trail = groups.town()
                .inside(() -> jdbc.sql("SELECT request FROM audit_entry UNION SELECT after::text FROM audit_payload")
                        .query(String.class)
                        .list());
        assertThat(trail).noneMatch(said -> said != null && said.contains(key));
    }

    @Test
    void whoDeclinesByLinkLetsTheNextHaveIt() {
        var link = offered();
        assertThat(answer(link, "nie")).hasStatus(303);
        assertThat(town.standing(club, halina)).containsExactly("declined");
        assertThat(visitor.get(link)).hasStatus(404);
    }

    @Test
    void anotherTownAndAnotherKeyOpenNothing() {
        var link = offered();
        var other = world.town();
        organisations.forget();
        assertThat(visitor.get(link.replace(groups.town().address(), other.address())))
                .hasStatus(404);
        assertThat(visitor.get(link + "x")).hasStatus(404);
        assertThat(visitor.get(ActivityUrls.placeOffer(groups.town().address())))
                .hasStatus(404);
    }

    @Test
    void whatSpeaksAgainstThePlaceIsNotToldToWhoeverHoldsTheLink() {
        var link = offered();
        groups.set(club, "age_from", 80);
        assertThat(answer(link, "tak"))
                .hasStatus(422)
                .bodyText()
                .contains("nie można jeszcze przyjąć przez internet")
                .doesNotContain("wieku");
    }

    @Test
    void ofTwoWhoAnswerAtTheSameMomentOneIsFirst() throws Exception {
        var link = offered();
        var statuses = Race.of(4, runner -> answer(link, "tak").getResponse().getStatus());
        assertThat(statuses).containsExactlyInAnyOrder(303, 404, 404, 404);
        assertThat(town.members(club)).isEqualTo(1);
    }

    @Test
    void whoGuessesIsStopped() {
        var address = ActivityUrls.placeOffer(groups.town().address()) + "?klucz=mors_";
        for (int tries = 0; tries < PlaceOfferController.TRIES; tries++) {
            assertThat(visitor.get(address + tries)).hasStatus(404);
        }
        assertThat(visitor.get(address)).hasStatus(422).bodyText().contains("Spróbuj za dziesięć minut");
    }

    @Test
    void aMinorsGuardiansAreToldAndWhoRefusedMailIsCalled() {
        town.email(halina, "halina@example.test");
        refusesMail(halina);
        free(halina);
        assertThat(mail()).isEmpty();
        assertThat(groups.count("SELECT count(*) FROM place_offer WHERE NOT mailed"))
                .isEqualTo(1);

        var child = groups.person("Ola", "Mała");
        groups.town()
                .inside(() -> jdbc.sql("UPDATE person SET date_of_birth = DATE '2010-01-01', email = 'ola@example.test'"
                                + " WHERE id = ?")
                        .param(child.value())
                        .update());
        groups.town().inside(() -> jdbc.sql("""
                        INSERT INTO guardian (organisation_id, id, person_id, kind, given_name, family_name, phone, email)
                        SELECT current_organisation(), gen_random_uuid(), ?, 'parent', g.name, 'Mała', '600100200', g.email
                        FROM (VALUES ('Ewa', 'ewa@example.test'), ('Jan', 'jan@example.test'), ('Maria', NULL)) AS g (name, email)
                        """).param(child.value()).update());
        free(child);
        assertThat(groups.town()
                        .inside(() -> jdbc.sql("SELECT recipient FROM outbox_message")
                                .query(String.class)
                                .list()))
                .containsExactlyInAnyOrder("ewa@example.test", "jan@example.test");
    }

    @Test
    void whoHasNoMailAndAgreedToTextMessagesGetsOneThatNamesNothing() {
        groups.town()
                .inside(() -> jdbc.sql("UPDATE person SET phone = '600 100 200' WHERE id = ?")
                        .param(halina.value())
                        .update());
        free(halina);
        var withGateway = new OfferMail(jdbc, outbox, address, organisations, email, (id, number, text) -> {});

        assertThat(tell(withGateway)).as("without consent").isFalse();
        groups.town().inside(() -> jdbc.sql("""
                        INSERT INTO consent (organisation_id, id, person_id, subject, answer, answered_on)
                        VALUES (current_organisation(), gen_random_uuid(), ?, 'contact_phone', 'given', DATE '2019-05-01')""").param(halina.value()).update());
        assertThat(tell(withoutGateway)).as("without a gateway").isFalse();
        assertThat(tell(withGateway)).isTrue();

        assertThat(groups.town()
                        .inside(() -> jdbc.sql("SELECT body FROM outbox_message WHERE recipient = '600 100 200'")
                                .query(String.class)
                                .single()))
                .contains(
                        "czeka wolne miejsce. Brak odpowiedzi do 18.05.2019 oznacza skreślenie z listy: http", "klucz=")
                .doesNotContain("Klub", "Halina");
    }

    @Test
    void withoutAMailServerNoMailTellsOfAPlace() {
        groups.town()
                .inside(() -> jdbc.sql("UPDATE person SET email = 'halina@example.test' WHERE id = ?")
                        .param(halina.value())
                        .update());
        free(halina);
        var before = groups.count("SELECT count(*) FROM outbox_message");

        channels.noEmail(groups.town());
        assertThat(tell(withoutGateway)).isFalse();
        assertThat(groups.count("SELECT count(*) FROM outbox_message")).isEqualTo(before);
    }

    private boolean tell(OfferMail mail) {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
        try {
            return !groups.town()
                    .inside(() -> mail.tell(
                            jdbc.sql("SELECT together_id FROM known_waiting_list_entry")
                                    .query(UUID.class)
                                    .single(),
                            BearerToken.random(),
                            LocalDate.of(2019, 5, 18),
                            LocalDate.of(2019, 5, 15)))
                    .isEmpty();
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
    }

    private void refusesMail(PersonId person) {
        groups.town().inside(() -> jdbc.sql("""
                        INSERT INTO consent (organisation_id, id, person_id, subject, answer, answered_on)
                        VALUES (current_organisation(), gen_random_uuid(), ?, 'contact_email', 'refused', DATE '2019-05-01')""").param(person.value()).update());
    }

    /** Halina's link. */
    private String offered() {
        town.email(halina, "halina@example.test");
        free(halina);
        var link = LINK.matcher(mail().getFirst());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    /** Lets the person wait for the only place of a club, and frees it. */
    private void free(PersonId person) {
        var coordinator = clerks.of(groups.town(), Role.COORDINATOR);
        var member = groups.person();
        club = town.full(List.of(member));
        groups.set(club, "guardian_consent", false);
        assertThat(coordinator.post(ActivityUrls.joinWaitingList(club), Map.of("person", person.toString())))
                .hasStatus(303);
        assertThat(coordinator.post(ActivityUrls.endEnrolment(club, member), Map.of("lastDay", "14.05.2019")))
                .hasStatus(303);
    }

    private List<String> mail() {
        return groups.town()
                .inside(() -> jdbc.sql("SELECT subject || ' ' || body FROM outbox_message")
                        .query(String.class)
                        .list());
    }

    private static String key(String link) {
        return link.substring(link.indexOf('=') + 1);
    }

    private MvcTestResult answer(String link, String answer) {
        return visitor.post(
                link.substring(0, link.indexOf('?')), Map.of(ActivityUrls.KEY, key(link), "answer", answer));
    }
}
