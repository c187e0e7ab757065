package pl.mors.participant.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mors.IntegrationTest;
import pl.mors.TestWorld;
import pl.mors.participant.RecruitmentRoundId;
import pl.mors.participant.TestProgrammes;
import pl.mors.participant.application.ApplicationQueries;
import pl.mors.participant.application.RecruitmentApplication.Decision;
import pl.mors.person.TestPeople;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.Ids;

/** Years later an auditor makes the list anew from what the decisions rested on. */
@IntegrationTest
class SnapshotTest {

    private static final int APPLICANTS = 7;
    private static final int PLACES = 3;

    @Autowired
    private TestWorld world;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestProgrammes programmes;

    @Autowired
    private ApproveList approveList;

    @Autowired
    private RoundRanking ranking;

    @Autowired
    private ApplicationQueries applications;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void givesTheSameOrderAgain() {
        var town = world.town();
        var programme = programmes.mikolow(town);
        var round = RecruitmentRoundId.next();
        var criterion = Ids.next();
        var priority = Ids.next();
        var options = List.of(Ids.next(), Ids.next(), Ids.next());
        town.inside(() -> {
            insertRound(round, programme.id().value());
            insertCriterion(round, criterion, 1, "points");
            insertCriterion(round, priority, 2, "priority");
            insertOption(criterion, options.get(0), 1, 3);
            insertOption(criterion, options.get(1), 2, 5);
            insertOption(priority, options.get(2), 1, 0);
        });
        for (int i = 1; i <= APPLICANTS; i++) {
            var person = people.resident(town, "Anna", "Próbna" + i);
            int number = i;
            town.inside(() -> {
                jdbc.sql("""
                                INSERT INTO evidence (organisation_id, id, programme_id, person_id, kind, issued_on)
                                VALUES (current_organisation(), :id, :programme, :person, 'disability_ruling', '2018-02-01')""")
                        .param("id", Ids.next())
                        .param("programme", programme.id().value())
                        .param("person", person.value())
                        .update();
                var application = insertApplication(round, number, person.value());
                answer(application, criterion, options.get(number % 2));
                if (number % 3 == 0) {
                    answer(application, priority, options.get(2));
                }
            });
            programmes.check(town, programme, person, "f");
        }

        var approved = town.as(() ->
                approveList.approve(round, programme, UUID.randomUUID(), null, ListVersion.of(ranking.of(round))));
        assertThat(approved).isEqualTo(new ApproveList.Approved(1, APPLICANTS));

        // What the decisions rested on changes afterwards, and they don't.
        town.inside(() -> {
            jdbc.sql("UPDATE application_answer SET superseded_at = clock_timestamp()")
                    .update();
            jdbc.sql("UPDATE eligibility_check SET superseded_at = clock_timestamp()")
                    .update();
        });
        var decisions = new ArrayList<Decision>();
        town.inside(() -> applications.of(round).forEach(one -> decisions.add(Objects.requireNonNull(one.decision()))));
        assertThat(decisions).hasSize(APPLICANTS);
        var again =
                Ranking.of(decisions.stream().map(one -> one.told().standing()).toList(), PLACES, 2);
        assertThat(again.places()).allSatisfy(place -> {
            var decision = decisions.get(place.standing().number() - 1);
            assertThat(decision.told().position()).isEqualTo(place.position());
            assertThat(decision.outcome()).isEqualTo(place.outcome());
        });
        assertThat(decisions.get(0).told().points()).isEqualTo(5);
        assertThat(decisions.get(1).told().points()).isEqualTo(3);
        assertThat(decisions.getFirst().told().findings()).isNotEmpty();
        assertThat(decisions.getFirst().told().awards()).hasSize(2);
        assertThat(decisions.getFirst().told().programmeVersion())
                .isEqualTo(programme.version().value());
    }

    private void insertRound(RecruitmentRoundId round, UUID programme) {
        jdbc.sql("""
                        INSERT INTO recruitment_round (organisation_id, id, programme_id, name, opens_on, closes_on, places,
                            reserve_places, appeal_days, taken_at)
                        VALUES (current_organisation(), :id, :programme, 'Nabór', '2019-04-01', '2019-05-10', :places, 2, 14, 'Sekretariat')""")
                .param("id", round.value())
                .param("programme", programme)
                .param("places", PLACES)
                .update();
    }

    private void insertCriterion(RecruitmentRoundId round, UUID id, int position, String kind) {
        jdbc.sql("""
                        INSERT INTO recruitment_criterion (organisation_id, id, round_id, position, name, kind)
                        VALUES (current_organisation(), :id, :round, :position, 'Kryterium', :kind)""")
                .param("id", id)
                .param("round", round.value())
                .param("position", position)
                .param("kind", kind)
                .update();
    }

    private void insertOption(UUID criterion, UUID id, int position, int points) {
        jdbc.sql("""
                        INSERT INTO recruitment_option (organisation_id, id, criterion_id, position, label, points)
                        VALUES (current_organisation(), :id, :criterion, :position, 'tak', :points)""")
                .param("id", id)
                .param("criterion", criterion)
                .param("position", position)
                .param("points", points)
                .update();
    }

    private UUID insertApplication(RecruitmentRoundId round, int number, UUID person) {
        var id = Ids.next();
        jdbc.sql("""
                        INSERT INTO recruitment_application (organisation_id, id, round_id, number, person_id, channel, submitted_at)
                        VALUES (current_organisation(), :id, :round, :number, :person, 'paper', :at)""")
                .param("id", id)
                .param("round", round.value())
                .param("number", number)
                .param("person", person)
                .param("at", at(LocalDate.of(2019, 4, 20).minusDays(number).atTime(10, 0)))
                .update();
        jdbc.sql("""
                        INSERT INTO application_check (organisation_id, id, application_id, result, checked_on)
                        VALUES (current_organisation(), :id, :application, 'complete', '2019-05-02')""").param("id", Ids.next()).param("application", id).update();
        return id;
    }

    private void answer(UUID application, UUID criterion, UUID option) {
        jdbc.sql("""
                        INSERT INTO application_answer (organisation_id, id, application_id, criterion_id, option_id)
                        VALUES (current_organisation(), :id, :application, :criterion, :option)""")
                .param("id", Ids.next())
                .param("application", application)
                .param("criterion", criterion)
                .param("option", option)
                .update();
    }

    private static OffsetDateTime at(LocalDateTime time) {
        return time.atZone(BusinessDate.ZONE).toOffsetDateTime();
    }
}
