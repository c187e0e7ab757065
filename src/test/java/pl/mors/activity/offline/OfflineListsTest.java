package pl.mors.activity.offline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupTown;
import pl.mors.identity.Role;

/** The lists that devices take along, and who is shown the way to them. */
class OfflineListsTest extends OfflinePages {

    @Test
    void whoLeadsAGroupThatKeepsNamesTakesAlongWhoMayPickUpAChildAndNobodyElseDoes() {
        town.leads(club, membershipOf());
        town.town()
                .inside(() -> jdbc.sql("""
                        INSERT INTO pick_up_permission (organisation_id, id, group_id, person_id, kind, name, phone, valid_from, valid_to)
                        SELECT current_organisation(), gen_random_uuid(), :group, :child, 'person', x.name, '600100200', x.day, x.day
                        FROM (VALUES ('Babcia Ewa', DATE '2019-05-15'), ('Wujek Jan', DATE '2019-05-14')) AS x (name, day)
                        """)
                        .param("group", club.value())
                        .param("child", halina.value())
                        .update());
        assertThat(coordinator.page(ActivityUrls.OFFLINE_LISTS))
                .contains("Babcia Ewa", "600100200")
                .as("whose day is over")
                .doesNotContain("Wujek Jan");
        assertThat(coordinator.page(ActivityUrls.OFFLINE))
                .as("the page is kept in the clear")
                .doesNotContain("Babcia");
        town.set(club, "hidden_membership", true);
        town.evidence(club, "code_list", null);
        assertThat(coordinator.page(ActivityUrls.OFFLINE_LISTS))
                .contains("\"pickUps\":[]")
                .doesNotContain("Babcia");
    }

    @Test
    void onlyWhoLeadsTakesTheListAlongWithNamesAlone() {
        assertThat(coordinator.page(ActivityUrls.OFFLINE_LISTS)).contains("\"sessions\":[]");
        assertThat(coordinator.page(ActivityUrls.OFFLINE)).doesNotContain("Nowak");

        town.leads(club, membershipOf());
        var lastDay = town.session(club, GroupTown.hours(GroupTown.TODAY.plusDays(3), "06:00", "07:00"));
        var dayAfter = town.session(club, GroupTown.hours(GroupTown.TODAY.plusDays(4), "06:00", "07:00"));

        assertThat(coordinator.page(ActivityUrls.OFFLINE_LISTS))
                .contains(
                        "\"today\":\"2019-05-15\"",
                        "\"dayWords\":\"środa, 15.05.2019\"",
                        "Nowak Halina",
                        session.toString(),
                        "\"version\":1",
                        "\"headcount\":false",
                        lastDay.toString())
                .doesNotContain("pesel", "bornOn", dayAfter.toString());
        assertThat(coordinator.page(ActivityUrls.OFFLINE)).contains("href=\"/pulpit\"", "Ile osób przyszło");
        town.evidence(club, "headcount", null);
        assertThat(coordinator.page(ActivityUrls.OFFLINE_LISTS))
                .contains("\"headcount\":true")
                .doesNotContain("Nowak Halina");
    }

    @Test
    void onlyWhoLeadsIsShownTheWayToIt() {
        var member = town.town().member(Role.FACILITATOR);
        town.leads(club, member.membership());
        var leader = clerks.as(town.town().signedIn(member));
        var yesterday = town.session(club, GroupTown.hours(GroupTown.TODAY.minusDays(1), "06:00", "07:00"));
        for (var page : List.of(ActivityUrls.CALENDAR, ActivityUrls.attendance(session))) {
            assertThat(leader.page(page)).as(page).contains(wayToIt());
            assertThat(coordinator.page(page)).as(page).doesNotContain(wayToIt());
        }
        assertThat(leader.page(ActivityUrls.attendance(yesterday))).doesNotContain(wayToIt());
        town.evidence(club, "headcount", null);
        assertThat(leader.page(ActivityUrls.attendance(session)))
                .as("nobody signs where people are only counted")
                .doesNotContain(wayToIt());
    }

    private static String wayToIt() {
        return "href=\"" + ActivityUrls.OFFLINE + "\"";
    }

    private UUID membershipOf() {
        return Objects.requireNonNull(town.town()
                .inside(() -> jdbc.sql(
                                "SELECT m.id FROM membership m JOIN account a ON a.id = m.account_id ORDER BY m.created_at DESC LIMIT 1")
                        .query(UUID.class)
                        .single()));
    }
}
