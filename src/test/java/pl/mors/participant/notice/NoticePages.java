package pl.mors.participant.notice;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pl.mors.Clerk;
import pl.mors.IntegrationTest;
import pl.mors.TestClerks;
import pl.mors.TestWorld;
import pl.mors.TestWorld.Town;
import pl.mors.identity.Role;
import pl.mors.participant.NoticeUrls;
import pl.mors.participant.TestProgrammes;
import pl.mors.person.GiveNotice;
import pl.mors.person.NoticeId;
import pl.mors.person.PersonId;
import pl.mors.person.TestPeople;

/** A town with a resident, and the pages of its information clauses. */
@IntegrationTest
abstract class NoticePages {

    static final String NEW = NoticeUrls.ofNoticeScope(NoticeUrls.NEW_NOTICE, "osrodek");
    static final String OWED = NoticeUrls.ofNoticeScope(NoticeUrls.NOTICE_OWED, "osrodek");

    @Autowired
    TestWorld world;

    @Autowired
    TestClerks clerks;

    @Autowired
    TestPeople people;

    @Autowired
    WriteNotice writeNotice;

    @Autowired
    GiveNotice giveNotice;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    Town town;
    Clerk officer;
    Clerk reception;
    PersonId halina;

    @BeforeEach
    void registerAResident() {
        town = world.town();
        officer = clerks.of(town, Role.DATA_PROTECTION_OFFICER);
        reception = clerks.of(town, Role.RECEPTION);
        halina = people.resident(town, "Halina", "Żądło");
    }

    NoticeId writeNotice(@Nullable UUID programme, String body) {
        var count = town.inside(() -> jdbc.sql("SELECT count(*) FROM privacy_notice WHERE superseded_at IS NULL")
                .query(Integer.class)
                .single());
        var day = TestProgrammes.TODAY.minusDays(20).plusDays(count);
        return ((WriteNotice.Added) town.as(() -> writeNotice.add(programme, body, day, true))).id();
    }

    String added(String validFrom, String body) {
        return Clerk.location(add(body, validFrom, false));
    }

    /** From a page that was opened just now. */
    MvcTestResult add(String body, String validFrom, boolean renews) {
        return officer.post(
                NEW,
                Map.of(
                        "body",
                        body,
                        "validFrom",
                        validFrom,
                        "renews",
                        String.valueOf(renews),
                        "last",
                        officer.hidden(NEW, "last"),
                        "draft",
                        officer.hidden(NEW, "draft")));
    }

    NoticeId latest() {
        return town.inside(() -> jdbc.sql(
                        "SELECT id FROM known_privacy_notice WHERE valid_from <= :today ORDER BY version DESC LIMIT 1")
                .param("today", TestProgrammes.TODAY)
                .query((row, number) -> NoticeId.valueOf(row.getString("id")))
                .single());
    }

    MvcTestResult give(PersonId person, String on) {
        return reception.post(
                NoticeUrls.noticesOf(person), Map.of("notice", latest().toString(), "givenOn", on, "way", "PAPER"));
    }
}
