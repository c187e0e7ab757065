package pl.mors.casework.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
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
import pl.mors.casework.CardId;
import pl.mors.casework.CaseId;
import pl.mors.casework.CaseworkUrls;
import pl.mors.identity.Role;
import pl.mors.identity.SignedIn;
import pl.mors.platform.Ids;
import pl.mors.platform.Sex;

/** What of one's own cases and cards lies on the desk, and when. Today is 15 May 2019. */
@IntegrationTest
class CaseworkDeskTest {

    @Autowired
    private TestWorld world;

    @Autowired
    private TestClerks clerks;

    @Autowired
    private Facts facts;

    @Autowired
    private JdbcClient jdbc;

    private final UUID supportCase = Ids.next();
    private Town town;
    private SignedIn ewa;
    private Facts.Participant grazyna;

    @BeforeEach
    void aCaseOfEwas() {
        town = world.town();
        ewa = town.member(Role.SOCIAL_WORKER);
        grazyna = facts.of(town, "sosnowiec-mors-2018")
                .participant(Sex.FEMALE, "Grażyna", "Ćwik", null)
                .declared(LocalDate.of(2019, 1, 10))
                .atRisk();
        town.inside(() -> {
            jdbc.sql("""
                            INSERT INTO support_case (organisation_id, id, participation_id, person_id, programme_id, opened_on)
                            SELECT organisation_id, :case, id, person_id, programme_id, '2019-01-10' FROM participation
                            WHERE id = :participation""")
                    .param("case", supportCase)
                    .param("participation", grazyna.id())
                    .update();
            jdbc.sql("""
                            INSERT INTO case_assignment (organisation_id, id, case_id, membership_id, assigned_on)
                            VALUES (current_organisation(), gen_random_uuid(), :case, :ewa, '2019-01-10')""")
                    .param("case", supportCase)
                    .param("ewa", ewa.membership())
                    .update();
        });
    }

    @Test
    void aContractThatEndsAndItsReview() {
        agree("[2019-01-15,2019-05-30)", "2019-01-15");
        assertThat(desk())
                .contains("29.05.2019", "Kończy się ścieżka lub kontrakt: Grażyna Ćwik", "Zrób przegląd")
                .contains(CaseworkUrls.ofCase(CaseworkUrls.PATH, new CaseId(supportCase)))
                .doesNotContain("Zbierz podpisy");
    }

    @Test
    void oneThatEndsLaterOrWasReviewedAtItsEndWaitsForNothing() {
        agree("[2019-05-01,2019-05-31)", "2019-05-01");
        assertThat(desk()).doesNotContain("Kończy się");
        town.inside(() -> jdbc.sql("UPDATE support_path SET superseded_at = clock_timestamp()")
                .update());
        agree("[2019-01-15,2019-05-16)", "2019-01-15");
        town.inside(() -> jdbc.sql("""
                        INSERT INTO path_review (organisation_id, id, case_id, reviewed_on, outcome, content)
                        VALUES (current_organisation(), gen_random_uuid(), :case, '2019-05-15', 'completed', '\\x06')""").param("case", supportCase).update());
        assertThat(desk()).doesNotContain("Kończy się", "Zrób przegląd");
    }

    @Test
    void anAgreementThatNobodySigned() {
        agree("[2019-05-14,2019-12-01)", null);
        assertThat(desk())
                .contains(
                        "14.05.2019",
                        "Zbierz podpisy pod ścieżką lub kontraktem: Grażyna Ćwik",
                        "Po terminie i pilne (1)");
    }

    @Test
    void aCardThatEndsLeadsToTheHoursWhoeverHasTheCaseAndTheSpecialistToTheCard() {
        var coach = town.member(Role.FACILITATOR);
        var own = card("praca-socjalna", ewa);
        var other = card("trener-pracy", coach);
        assertThat(desk())
                .contains("Kończy się karta wsparcia: Grażyna Ćwik", CaseworkUrls.ofCard(CaseworkUrls.GRANT, own));
        assertThat(Clerk.text(clerks.as(town.signedIn(coach)).get("/pulpit")))
                .contains("Kończy się karta wsparcia: Grażyna Ćwik", CaseworkUrls.card(other))
                .doesNotContain(CaseworkUrls.ofCard(CaseworkUrls.GRANT, other));
    }

    @Test
    void isOnNobodyElsesDeskAndGoesWithTheExit() {
        agree("[2019-05-14,2019-05-25)", null);
        assertThat(Clerk.text(clerks.of(town, Role.SOCIAL_WORKER).get("/pulpit")))
                .doesNotContain("Zbierz podpisy", "Kończy się");
        grazyna.left(LocalDate.of(2019, 5, 14));
        assertThat(desk()).doesNotContain("Zbierz podpisy", "Kończy się");
    }

    private String desk() {
        return Clerk.text(clerks.as(town.signedIn(ewa)).get("/pulpit"));
    }

    private void agree(String period, String signedOn) {
        town.inside(() -> jdbc.sql("""
                        INSERT INTO support_path (organisation_id, id, case_id, form, period, person_signed_on, worker_signed_on, steps,
                            content)
                        VALUES (current_organisation(), gen_random_uuid(), :case, 'contract_a', :period::daterange, :signed::date,
                            :signed::date, '[]', '\\x05')""")
                .param("case", supportCase)
                .param("period", period)
                .param("signed", signedOn)
                .update());
    }

    private CardId card(String kind, SignedIn specialist) {
        var id = Ids.next();
        town.inside(() -> {
            jdbc.sql("""
                            INSERT INTO support_card (organisation_id, id, case_id, programme_id, activity_kind)
                            SELECT organisation_id, :card, id, programme_id, :kind FROM support_case""").param("card", id).param("kind", kind).update();
            jdbc.sql("""
                            INSERT INTO card_grant (organisation_id, id, card_id, membership_id, minutes, period)
                            VALUES (current_organisation(), gen_random_uuid(), :card, :specialist, 600, '[2019-01-15,2019-05-20)')""")
                    .param("card", id)
                    .param("specialist", specialist.membership())
                    .update();
        });
        return new CardId(id);
    }
}
