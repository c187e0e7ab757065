package pl.mors.participant.online;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pl.mors.Clerk;
import pl.mors.TestWorld.Town;
import pl.mors.participant.ParticipantUrls;
import pl.mors.participant.RecruitmentRoundId;
import pl.mors.participant.TestRecruitment.RecruitingTown;
import pl.mors.platform.Ids;
import pl.mors.platform.Pesel;
import pl.mors.programme.Programme;

/** A town whose rounds take applications by the web, for tests. */
final class OnlineTown {

    static final LocalDate BORN = LocalDate.of(1984, 3, 2);

    private static final Pattern KEY = Pattern.compile("name=\"klucz\" value=\"([^\"]+)\"");

    private final RecruitingTown recruiting;
    private final Town town;
    private final JdbcClient jdbc;
    private int serial = 9900;

    OnlineTown(RecruitingTown recruiting, JdbcClient jdbc) {
        this.recruiting = recruiting;
        this.town = recruiting.town();
        this.jdbc = jdbc;
    }

    Town town() {
        return town;
    }

    Programme programme() {
        return recruiting.programme();
    }

    Clerk visitor() {
        return recruiting.visitor();
    }

    /** The coordinator. */
    Clerk staff() {
        return recruiting.coordinator();
    }

    /** The coordinator records a formal check. */
    MvcTestResult check(String application, Map<String, String> found) {
        return recruiting.check(application, found);
    }

    List<Integer> numbers() {
        return recruiting.numbers();
    }

    record Option(String criterion, String id) {}

    RecruitmentRoundId round(String opensOn, String closesOn, String publishedOn) {
        var id = RecruitmentRoundId.next();
        town.inside(() -> jdbc.sql("""
                        INSERT INTO recruitment_round (organisation_id, id, programme_id, name, opens_on, closes_on, places, appeal_days,
                            taken_at, required_documents, published_on)
                        VALUES (current_organisation(), :id, :programme, :name, CAST(:opensOn AS date), CAST(:closesOn AS date), 10, 14,
                            'Sekretariat, pokój 3', '{oświadczenie}', CAST(:publishedOn AS date))""")
                .param("id", id.value())
                .param("programme", recruiting.programme().id().value())
                .param("name", "Nabór " + id)
                .param("opensOn", opensOn)
                .param("closesOn", closesOn)
                .param("publishedOn", publishedOn)
                .update());
        return id;
    }

    Option criterion(RecruitmentRoundId round, String kind, String name, String label, int points) {
        var criterion = Ids.next();
        var option = Ids.next();
        town.inside(() -> {
            jdbc.sql("""
                            INSERT INTO recruitment_criterion (organisation_id, id, round_id, position, name, kind)
                            SELECT current_organisation(), :id, :round, count(*) + 1, :name, :kind FROM recruitment_criterion WHERE round_id = :round""")
                    .param("id", criterion)
                    .param("round", round.value())
                    .param("name", name)
                    .param("kind", kind)
                    .update();
            jdbc.sql("""
                            INSERT INTO recruitment_option (organisation_id, id, criterion_id, position, label, points)
                            VALUES (current_organisation(), :id, :criterion, 1, :label, :points)""")
                    .param("id", option)
                    .param("criterion", criterion)
                    .param("label", label)
                    .param("points", points)
                    .update();
        });
        return new Option(criterion.toString(), option.toString());
    }

    Map<String, String> complete(RecruitmentRoundId round) {
        var typed = new LinkedHashMap<String, String>();
        typed.put("klucz", key(round));
        typed.put("givenName", "Halina");
        typed.put("familyName", "Łąkowa");
        typed.put("pesel", Pesel.of(BORN, serial++).digits());
        typed.put("phone", "600 100 200");
        typed.put("street", "Krótka");
        typed.put("building", "5");
        typed.put("postcode", "43190");
        typed.put("locality", "Mikołów");
        typed.put("informed", "true");
        return typed;
    }

    /** The key that a new form carries. */
    String key(RecruitmentRoundId round) {
        var found = KEY.matcher(Clerk.text(visitor().get(application(round))));
        return found.find() ? found.group(1) : "";
    }

    List<String> applicationIds() {
        return town.inside(() -> jdbc.sql("SELECT id::text FROM recruitment_application ORDER BY number")
                .query(String.class)
                .list());
    }

    String page(RecruitmentRoundId round) {
        return ParticipantUrls.ofPublicRound(ParticipantUrls.PUBLIC_ROUND, town.address(), round);
    }

    String application(RecruitmentRoundId round) {
        return ParticipantUrls.ofPublicRound(ParticipantUrls.ONLINE_APPLICATION, town.address(), round);
    }
}
