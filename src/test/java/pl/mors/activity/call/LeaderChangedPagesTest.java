package pl.mors.activity.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupTown;
import pl.mors.activity.SessionId;
import pl.mors.identity.MembershipId;
import pl.mors.identity.Role;
import pl.mors.identity.SignedIn;

/** People, and those who lead, are told that somebody else leads a session. */
class LeaderChangedPagesTest extends CalledOffPages {

    @Test
    void peopleAreToldOfWhoLeadsBesideSomebodyOrFirstOfAll() {
        var first = new MembershipId(town.town().member(Role.ANIMATOR).membership());
        var other = town.session(club, GroupTown.hours(DAY, "14:00", "15:00"));

        assertThat(coordinator.post(
                        ActivityUrls.replaceFacilitator(other),
                        Map.of("version", "1", "facilitator", first.value().toString(), "tell", "true")))
                .hasStatus(303);
        assertThat(town.count("SELECT count(*) FROM change_message WHERE about = 'facilitator'"))
                .isEqualTo(1);
        assertThat(town.count(
                        "SELECT count(*) FROM outbox_message WHERE body LIKE '%14:00–15:00. Prowadzi: Halina Próba.'"))
                .isEqualTo(1);
        assertThat(coordinator.page(ActivityUrls.session(other))).contains("Zawiadom uczestników");
    }

    @Test
    void whoLeadsInsteadIsToldAndAskedForOnlyWhenFree() {
        var sick = new MembershipId(town.town().member(Role.ANIMATOR).membership());
        var busy = new MembershipId(town.town().member(Role.FACILITATOR).membership());
        var free = new MembershipId(town.town().member(Role.FACILITATOR).membership());
        var afternoon = GroupTown.hours(DAY, "14:00", "15:00");
        var other = town.session(club, afternoon, null, List.of(sick));
        town.session(town.group("Warsztaty fotografii"), afternoon, null, List.of(busy));

        assertThat(replace(other, busy))
                .hasStatus(422)
                .bodyText()
                .contains("prowadzący jest zajęty – Warsztaty fotografii (14:00–15:00)");
        assertThat(coordinator.get(ActivityUrls.calls(other))).hasStatus(404);

        assertThat(replace(other, free)).hasStatus(303);
        assertThat(coordinator.get(ActivityUrls.calls(other)))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "zmiana prowadzących na zajęciach „Klub dla rodzin” z 22.05.2019, 14:00–15:00. Prowadzi: Halina Próba.");
        assertThat(town.count(
                        "SELECT count(*) FROM calendar_staff WHERE replaced_at IS NOT NULL AND membership_id = ?",
                        sick.value()))
                .isEqualTo(1);
        town.session(town.group("Klub filmowy"), afternoon, null, List.of(sick));
    }

    @Test
    void whoFindsAColleagueForASessionTellsPeopleInTheSameStep() {
        var sick = new MembershipId(town.town().member(Role.ANIMATOR).membership());
        var free = new MembershipId(town.town().member(Role.FACILITATOR).membership());
        var other = town.session(club, GroupTown.hours(DAY, "14:00", "15:00"), null, List.of(sick));
        town.session(town.group("Klub filmowy"), GroupTown.hours(DAY, "14:30", "16:00"), null, List.of(free));

        assertThat(coordinator.get(ActivityUrls.replaceFacilitator(other)))
                .bodyText()
                .contains("W tym czasie ma inne zajęcia, 14:30–16:00.");
        var another = new MembershipId(town.town().member(Role.FACILITATOR).membership());
        assertThat(coordinator.post(
                        ActivityUrls.replaceFacilitator(other),
                        Map.of("version", "1", "facilitator", another.value().toString(), "tell", "true")))
                .hasStatus(303);
        assertThat(town.count("SELECT count(*) FROM change_message WHERE about = 'facilitator'"))
                .isEqualTo(1);
    }

    @Test
    void whoLeadsInsteadAndWhoWasToLeadAreTold() {
        var sick = town.town().member(Role.ANIMATOR);
        var free = town.town().member(Role.FACILITATOR);
        var other = town.session(
                club, GroupTown.hours(DAY, "14:00", "15:00"), null, List.of(new MembershipId(sick.membership())));

        replace(other, new MembershipId(free.membership()));

        assertThat(told(free, "prowadzisz zastępstwo. Zajęcia: „Klub dla rodzin”, 22.05.2019, 14:00–15:00."))
                .isOne();
        assertThat(told(sick, "ktoś inny poprowadzi zajęcia, które były przydzielone Tobie."))
                .isOne();

        coordinator.post(
                ActivityUrls.moveSession(other),
                Map.of("version", "2", "on", "23.05.2019", "from", "14:00", "to", "15:00", "statusReason", "Remont"));
        assertThat(told(free, "przeniesiono zajęcia, które prowadzisz.")).isOne();
        assertThat(town.count("SELECT count(*) FROM outbox_message")).isEqualTo(3);
    }

    @Test
    void whoChangedItIsNotToldAndAHiddenGroupIsNotNamed() {
        var facilitator = town.town().member(Role.FACILITATOR);
        var colleague = town.town().member(Role.FACILITATOR);
        town.leads(club, facilitator.membership());
        town.set(club, "hidden_membership", true);
        var other = town.session(
                club,
                GroupTown.hours(DAY, "14:00", "15:00"),
                null,
                List.of(new MembershipId(facilitator.membership()), new MembershipId(colleague.membership())));

        assertThat(clerks.as(town.town().signedIn(facilitator))
                        .post(ActivityUrls.cancelSession(other), Map.of("version", "1", "statusReason", "Choroba")))
                .hasStatus(303);

        assertThat(town.count("SELECT count(*) FROM outbox_message")).isOne();
        assertThat(told(
                        colleague,
                        "odwołano zajęcia, które prowadzisz. Zajęcia: 22.05.2019, 14:00–15:00. Powód: Choroba."))
                .isOne();
    }

    @Test
    void aReplacementOfTomorrowIsOnTheDeskAndItsListLeadsToOtherChanges() {
        var tomorrow = GroupTown.TODAY.plusDays(1);
        var sick = new MembershipId(town.town().member(Role.ANIMATOR).membership());
        var free = new MembershipId(town.town().member(Role.FACILITATOR).membership());
        var other = town.session(club, GroupTown.hours(tomorrow, "14:00", "15:00"), null, List.of(sick));
        var later = town.session(club, GroupTown.hours(tomorrow.plusDays(1), "14:00", "15:00"), null, List.of(sick));
        replace(other, free);
        replace(later, free);

        assertThat(coordinator.page(DESK))
                .contains("Uprzedź uczestników o zastępstwie: Klub dla rodzin, 16.05.2019 – 2 osoby")
                .doesNotContain("o zastępstwie: Klub dla rodzin, 17.05.2019");
        assertThat(coordinator.page(ActivityUrls.calls(other)))
                .contains(ActivityUrls.replaceFacilitator(other), ActivityUrls.cancelSession(other));
        coordinator.post(ActivityUrls.changeMessages(other));
        coordinator.post(ActivityUrls.call(other, called), Map.of("result", "coming"));
        assertThat(coordinator.page(DESK)).doesNotContain("o zastępstwie");
    }

    private int told(SignedIn leader, String words) {
        return town.count(
                "SELECT count(*) FROM outbox_message o JOIN account a ON a.email = o.recipient"
                        + " JOIN membership m ON m.account_id = a.id WHERE m.id = ? AND strpos(o.body, ?) > 0",
                leader.membership(),
                words);
    }

    private MvcTestResult replace(SessionId of, MembershipId by) {
        return coordinator.post(
                ActivityUrls.replaceFacilitator(of),
                Map.of("version", "1", "facilitator", by.value().toString()));
    }
}
