package pl.mors.activity.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupTown;
import pl.mors.identity.Role;

/** Somebody is enrolled in a group, or is not, and is told why. */
class EnrolmentPagesTest extends EnrolmentPages {

    @Test
    void enrolsAndShowsThePersonInTheGroup() {
        assertThat(enrol(halina)).hasStatus(303).redirectedUrl().isEqualTo(ActivityUrls.group(club));
        assertThat(coordinator.get(ActivityUrls.group(club))).bodyText().contains("Ślęzak Halina");
        assertThat(enrol(halina)).hasStatus(422).bodyText().contains("Ta osoba jest już zapisana do grupy.");
    }

    @Test
    void whereElseThePersonIsExpectedIsSaidAndForbidsNothing() {
        var other = town.group("Warsztaty fotografii");
        var secret = town.group("Grupa wsparcia");
        town.set(secret, "hidden_membership", true);
        town.enrolled(other, halina, GroupTown.TODAY.minusMonths(1));
        town.enrolled(secret, halina, GroupTown.TODAY.minusMonths(1));
        for (int week = 0; week < 7; week++) {
            var day = GroupTown.TODAY.plusWeeks(week);
            town.session(club, GroupTown.hours(day, "10:00", "12:00"));
            town.session(other, GroupTown.hours(day, "11:00", "13:00"));
            town.session(secret, GroupTown.hours(day, "11:00", "13:00"));
        }
        town.session(other, GroupTown.hours(GroupTown.TODAY.plusDays(1), "11:00", "13:00"));

        assertThat(coordinator.page(ActivityUrls.enrolment(club, halina)))
                .contains(
                        "7 zaplanowanych terminów grupy nakłada się na inne zajęcia tej osoby",
                        "środa, 22.05.2019, 10:00–12:00: Warsztaty fotografii, 11:00–13:00",
                        "i jeszcze 2 terminy")
                .doesNotContain("Grupa wsparcia");
        assertThat(coordinator.page(ActivityUrls.enrolment(club, town.person("Zbyszek", "Wilk"))))
                .doesNotContain("nakłada się");
        assertThat(enrol(halina)).hasStatus(303);
    }

    /** Whoever leads both knows both; of a group that one only hears of nothing is said. */
    @Test
    void ofAHiddenGroupOnlyItsLeaderLearnsThatThePersonIsExpectedThere() {
        var secret = town.group("Grupa wsparcia");
        town.set(secret, "hidden_membership", true);
        town.enrolled(secret, halina, GroupTown.TODAY.minusMonths(1));
        town.session(club, GroupTown.hours(GroupTown.TODAY, "10:00", "12:00"));
        town.session(secret, GroupTown.hours(GroupTown.TODAY, "11:00", "13:00"));
        var leader = town.town().member(Role.COORDINATOR);
        town.leads(secret, leader.membership());

        assertThat(coordinator.page(ActivityUrls.enrolment(club, halina))).doesNotContain("nakłada", "wsparcia");
        assertThat(clerks.as(town.town().signedIn(leader)).page(ActivityUrls.enrolment(club, halina)))
                .contains("1 zaplanowany termin grupy nakłada się", "Grupa wsparcia, 11:00–13:00");
    }

    @Test
    void aFullGroupLetsANamedRoleGoOnWithAReason() {
        town.set(club, "capacity", 1);
        enrol(halina).exchange();
        var zbyszek = town.person("Zbyszek", "Wilk");
        town.participates(zbyszek, programme, LocalDate.of(2019, 1, 10));

        assertThat(enrol(zbyszek)).hasStatus(422).bodyText().contains("nie ma wolnych miejsc", "Uzasadnienie");
        assertThat(enrol(zbyszek).param("reason", "Brat uczestniczki")).hasStatus(303);
        assertThat(coordinator.get(ActivityUrls.group(club)))
                .bodyText()
                .contains("Mimo zasad", "Brat uczestniczki", "2 z 1");
    }

    @Test
    void whoMayNotOverrideIsNotAskedForAReason() {
        var undeclared = town.person("Zbyszek", "Wilk");
        var reception = clerks.of(town.town(), Role.RECEPTION);

        assertThat(enrol(undeclared).with(reception).param("reason", "Bo tak"))
                .hasStatus(422)
                .bodyText()
                .contains("Najpierw przyjmij deklarację")
                .doesNotContain("Uzasadnienie");
    }

    @Test
    void aGroupWithMorePeopleThanPlacesSaysSoAndWhatToDo() {
        town.set(club, "capacity", 1);
        town.enrolled(club, halina, GroupTown.TODAY);
        assertThat(coordinator.page(ActivityUrls.group(club))).doesNotContain("ponad limit");
        assertThat(coordinator.page("/pulpit")).doesNotContain("ponad limit");
        town.enrolled(club, town.person(), GroupTown.TODAY);
        town.enrolled(club, town.person(), GroupTown.TODAY);
        town.enrolled(club, town.person(), GroupTown.TODAY);

        assertThat(coordinator.page(ActivityUrls.group(club)))
                .contains("3 osoby ponad limit", "Podnieś limit miejsc albo wypisz osoby");
        assertThat(coordinator.page(ActivityUrls.GROUPS)).contains("3 osoby ponad limit");
        assertThat(coordinator.page("/pulpit"))
                .contains("Dopasuj limit miejsc do składu grupy: Klub dla seniorów – 3 osoby ponad limit");
        var reception = clerks.of(town.town(), Role.RECEPTION);
        assertThat(reception.page(ActivityUrls.group(club)))
                .contains("3 osoby ponad limit")
                .doesNotContain("Podnieś limit");
        assertThat(reception.page("/pulpit")).as("who cannot change the group").doesNotContain("ponad limit");
    }

    @Test
    void onlyWhoLeadsAGroupWithHiddenMembershipLearnsWhoIsInItByEnrolling() {
        town.set(club, "hidden_membership", true);
        town.enrolled(club, halina, LocalDate.of(2019, 1, 10));

        assertThat(found("slez", coordinator)).hasStatus(404);
        assertThat(enrol(halina)).hasStatus(404);
        assertThat(coordinator.get(ActivityUrls.endEnrolment(club, halina))).hasStatus(404);
        assertThat(end(halina)).hasStatus(404);
        assertThat(coordinator.get(ActivityUrls.group(club)))
                .hasStatusOk()
                .bodyText()
                .contains("Zaplanuj zajęcia")
                .doesNotContain(ActivityUrls.enrolment(club));

        assertThat(enrol(halina).with(facilitator()))
                .hasStatus(422)
                .bodyText()
                .contains("Ta osoba jest już zapisana do grupy.");
    }

    @Test
    void aSlipOfTheYearIsNoFirstDay() {
        for (var day : List.of("01.01.0001", "15.05.1919")) {
            assertThat(coordinator
                            .sending(ActivityUrls.enrolment(club))
                            .param("person", town.person().toString())
                            .param("on", day)
                            .param("reason", "Bo tak"))
                    .hasStatus(422)
                    .bodyText()
                    .contains("Sprawdź rok");
        }
        assertThat(town.count("SELECT count(*) FROM enrolment")).isZero();
    }
}
