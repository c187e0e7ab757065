package pl.mors.activity.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupTown;
import pl.mors.activity.SessionId;
import pl.mors.identity.MembershipId;
import pl.mors.identity.Role;

/** Whoever hears in the morning that an instructor is sick has one list: whom to ring, who leads instead, and to call it off. */
class ExpectedPagesTest extends SickLeaderPages {

    private SessionId today;

    @BeforeEach
    void plan() {
        today = town.session(club, GroupTown.hours(GroupTown.TODAY, "16:00", "17:00"), null, List.of(sick));
        var halina = town.person("Halina", "Łąkowa");
        var jan = town.person("Jan", "Polny");
        town.enrolled(club, halina, GroupTown.TODAY.minusDays(30));
        town.enrolled(club, jan, GroupTown.TODAY.minusDays(30));
        town.town().inside(() -> {
            jdbc.sql("UPDATE person SET phone = '600 100 200' WHERE id = ?")
                    .param(halina.value())
                    .update();
            jdbc.sql("UPDATE person SET email = 'jan@example.org' WHERE id = ?")
                    .param(jan.value())
                    .update();
            jdbc.sql("""
                    INSERT INTO consent (organisation_id, id, person_id, subject, answer, answered_on)
                    VALUES (current_organisation(), gen_random_uuid(), ?, 'contact_email', 'given', DATE '2019-05-01')
                    """).param(jan.value()).update();
        });
        phone(sick, "32 111 11 11");
        phone(substitute, "32 222 22 22");
    }

    @Test
    void whoIsExpectedHowTheyAreReachedAndWhatCanBeDone() {
        assertThat(coordinator.page(ActivityUrls.session(today))).contains(ActivityUrls.expected(today));
        assertThat(coordinator.page(ActivityUrls.expected(today)))
                .contains(
                        "Halina Łąkowa",
                        "href=\"tel:600100200\"",
                        "Jan Polny",
                        "O zmianie zawiadomi e-mail.",
                        "O zmianie trzeba zawiadomić telefonicznie",
                        "href=\"tel:321111111\"",
                        ActivityUrls.replaceFacilitator(today),
                        "Ktoś inny poprowadzi",
                        ActivityUrls.cancelSession(today),
                        "Odwołaj zajęcia")
                .doesNotContain(ActivityUrls.calls(today));

        channels.noEmail(town.town());
        assertThat(coordinator.page(ActivityUrls.expected(today))).doesNotContain("O zmianie zawiadomi e-mail.");
    }

    @Test
    void whoIsFreeIsRungAndLeadsByOneTap() {
        var busy = member();
        town.session(town.group("Chór"), GroupTown.hours(GroupTown.TODAY, "16:30", "18:00"), null, List.of(busy));
        phone(busy, "32 333 33 33");
        var replace = ActivityUrls.replaceFacilitator(today);
        assertThat(coordinator.page(replace))
                .contains("href=\"tel:322222222\"", oneTap(substitute))
                .doesNotContain("tel:323333333", "tel:321111111", oneTap(busy), oneTap(sick));

        assertThat(coordinator.post(
                        replace,
                        Map.of(
                                "facilitator",
                                substitute.toString(),
                                "tell",
                                "true",
                                "version",
                                coordinator.hidden(replace, "version"))))
                .hasStatus(303)
                .redirectedUrl()
                .isEqualTo(ActivityUrls.calls(today));
        assertThat(town.count("SELECT count(*) FROM staff_at_session WHERE membership_id = ?", substitute.value()))
                .isEqualTo(1);
        assertThat(town.count("SELECT count(*) FROM outbox_message WHERE recipient = 'jan@example.org'"))
                .isEqualTo(1);
        assertThat(coordinator.page(ActivityUrls.expected(today)))
                .as("it still takes place")
                .contains(ActivityUrls.calls(today));
    }

    @Test
    void whereSeveralLeadSomebodySaysWhoStays() {
        var both = town.session(
                club, GroupTown.hours(GroupTown.TODAY.plusDays(1), "16:00", "17:00"), null, List.of(sick, member()));

        assertThat(coordinator.page(ActivityUrls.replaceFacilitator(both)))
                .contains("href=\"tel:322222222\"", "Te zajęcia prowadzi kilka osób")
                .doesNotContain(oneTap(substitute));
    }

    @Test
    void whoseSessionItIsNotSeesNoNumbersOfColleagues() {
        var director = clerks.as(town.town().signedIn(town.town().member(Role.FACILITATOR, Role.DIRECTOR)));
        assertThat(director.get(ActivityUrls.expected(today))).hasStatus(404);
        assertThat(director.page(ActivityUrls.replaceFacilitator(today)))
                .doesNotContain("tel:322222222", oneTap(substitute));
    }

    @Test
    void whoMayNotSeeResidentsNumbersSeesNone() {
        var facilitator = town.town().member(Role.FACILITATOR);
        town.leads(club, facilitator.membership());
        assertThat(clerks.as(town.town().signedIn(facilitator)).page(ActivityUrls.expected(today)))
                .contains("Halina Łąkowa", "Numery telefonów widzą osoby", "tel:321111111")
                .doesNotContain("tel:600100200");
    }

    @Test
    void whatIsOverOrCalledOffHasNoSuchList() {
        var yesterday = town.session(club, GroupTown.hours(GroupTown.TODAY.minusDays(1), "16:00", "17:00"));
        assertThat(coordinator.get(ActivityUrls.expected(yesterday))).hasStatus(404);
        assertThat(coordinator.page(ActivityUrls.session(yesterday))).doesNotContain(ActivityUrls.expected(yesterday));

        coordinator.post(ActivityUrls.cancelSession(today), Map.of("version", "1", "statusReason", "Choroba"));
        assertThat(coordinator.get(ActivityUrls.expected(today))).hasStatus(404);
    }

    @Test
    void ofAHiddenGroupOnlyItsLeaderLearnsWhoIsExpected() {
        town.set(club, "hidden_membership", true);
        assertThat(coordinator.get(ActivityUrls.expected(today))).hasStatus(404);
        assertThat(coordinator.page(ActivityUrls.session(today))).doesNotContain(ActivityUrls.expected(today));
    }

    private static String oneTap(MembershipId member) {
        return "type=\"hidden\" name=\"facilitator\" value=\"" + member + "\"";
    }
}
