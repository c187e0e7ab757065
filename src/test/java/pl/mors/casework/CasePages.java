package pl.mors.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import pl.mors.Facts;
import pl.mors.IntegrationTest;
import pl.mors.TestWorld;
import pl.mors.TestWorld.Town;
import pl.mors.identity.Role;
import pl.mors.identity.SignedIn;
import pl.mors.participant.ParticipationId;
import pl.mors.platform.Sex;

/** A case of a participant, its social worker and a job coach, at the pages of both. */
@IntegrationTest
abstract class CasePages {

    static final Pattern ID = Pattern.compile("/pulpit/(?:praca-indywidualna|karty-wsparcia)/([0-9a-f-]{36})");
    static final Pattern MEETING = Pattern.compile("/pulpit/karty-wsparcia/spotkania/([0-9a-f-]{36})");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestWorld world;

    @Autowired
    Facts facts;

    Town town;
    SignedIn ewa;
    RequestPostProcessor worker;
    SignedIn coach;
    Facts.Participant grazyna;
    ParticipationId participation;

    @BeforeEach
    void fill() {
        town = world.town();
        ewa = town.member(Role.SOCIAL_WORKER);
        worker = town.signedIn(ewa);
        coach = town.member(Role.FACILITATOR);
        grazyna = facts.of(town, "sosnowiec-mors-2018")
                .participant(Sex.FEMALE, "Grażyna", "Ćwik", null)
                .declared(LocalDate.of(2019, 1, 10))
                .atRisk();
        participation = new ParticipationId(grazyna.id());
    }

    CaseId open() {
        var opened = post(
                worker,
                CaseworkUrls.worker(participation),
                Map.of("worker", ewa.membership().toString()));
        assertThat(opened).hasStatus(303);
        return CaseId.valueOf(idIn(opened));
    }

    CardId grant(CaseId id, String kind, UUID specialist, String hours) {
        var granted = post(
                worker,
                CaseworkUrls.ofCase(CaseworkUrls.NEW_CARD, id),
                Map.of(
                        "kind",
                        kind,
                        "specialist",
                        specialist.toString(),
                        "hours",
                        hours,
                        "from",
                        "11.01.2019",
                        "to",
                        "31.08.2019"));
        assertThat(granted).hasStatus(303);
        return CardId.valueOf(idIn(granted));
    }

    MvcTestResult plan(CardId card, String on, String from, String to) {
        return post(
                worker,
                CaseworkUrls.ofCard(CaseworkUrls.PLANNED_MEETING, card),
                meeting("PLANNED", on, from, to, false));
    }

    static Map<String, String> meeting(String status, String on, String from, String to, boolean signed) {
        var values = new LinkedHashMap<String, String>();
        values.put("status", status);
        values.put("on", on);
        values.put("from", from);
        values.put("to", to);
        values.put("topic", "MONEY");
        if (signed) {
            values.put("signed", "true");
        }
        return values;
    }

    /** The first meeting on the page of a card. */
    MeetingId meeting(CardId card) {
        var found = MEETING.matcher(body(get(worker, CaseworkUrls.card(card))));
        assertThat(found.find()).isTrue();
        return MeetingId.valueOf(found.group(1));
    }

    static String idIn(MvcTestResult redirected) {
        var at = ID.matcher(String.valueOf(redirected.getResponse().getRedirectedUrl()));
        assertThat(at.find()).isTrue();
        return at.group(1);
    }

    static String version(MvcTestResult page) {
        var field = Pattern.compile("name=\"version\" value=\"([^\"]+)\"").matcher(body(page));
        assertThat(field.find()).isTrue();
        return field.group(1);
    }

    static String body(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    MvcTestResult get(RequestPostProcessor user, String address) {
        return mvc.get().uri(address).with(user).exchange();
    }

    MvcTestResult post(RequestPostProcessor user, String address, Map<String, String> values) {
        var request = mvc.post().uri(address).with(user).with(csrf());
        values.forEach(request::param);
        return request.exchange();
    }
}
