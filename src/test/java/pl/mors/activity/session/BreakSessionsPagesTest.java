package pl.mors.activity.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pl.mors.Clerk;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupTown;
import pl.mors.identity.Role;

/** A school break that is entered late shows what is planned in it. */
class BreakSessionsPagesTest extends ClubSessionPages {

    private static final LocalDate DAY = LocalDate.of(2019, 5, 29);

    @Test
    void whatIsPlannedInABreakIsListedAndCalledOffAsFarAsTicked() {
        var ours = town.session(forms.group(), GroupTown.hours(DAY, "10:00", "12:00"));
        var next = town.session(forms.group(), GroupTown.hours(DAY.plusDays(1), "10:00", "12:00"));
        town.session(town.group("Klub filmowy"), GroupTown.hours(DAY, "16:00", "18:00"));
        town.session(forms.group(), GroupTown.hours(DAY.plusDays(2), "10:00", "12:00"));

        var added = enter("Ferie", "29.05.2019", "30.05.2019");
        coordinator.goOnAfter(added);
        var page = coordinator.page(Clerk.location(added));

        assertThat(page)
                .contains(
                        "Dodano przerwę: Ferie. W tych dniach są już zaplanowane zajęcia: 3.",
                        "29.05.2019, 10:00–12:00, Klub dla seniorów",
                        "Klub filmowy")
                .doesNotContain("31.05.2019");
        assertThat(coordinator
                        .sending(Clerk.location(added))
                        .param("chosen", ours.value().toString(), next.value().toString())
                        .param("statusReason", "Ferie"))
                .hasStatus(303);
        assertThat(town.count("SELECT count(*) FROM session WHERE status = 'cancelled' AND status_reason = 'Ferie'"))
                .isEqualTo(2);
        assertThat(town.count("SELECT count(DISTINCT change_id) FROM session")).isOne();
        assertThat(coordinator.page(ActivityUrls.SCHOOL_BREAKS)).contains("Zaplanowane zajęcia: 1");
    }

    @Test
    void nothingIsSaidWhereNothingIsPlanned() {
        assertThat(enter("Ferie", "29.05.2019", "30.05.2019")).redirectedUrl().isEqualTo(ActivityUrls.SCHOOL_BREAKS);
        assertThat(coordinator.page(ActivityUrls.SCHOOL_BREAKS)).doesNotContain("Zaplanowane zajęcia");
    }

    @Test
    void whatIsNotInTheBreakIsNotCalledOffFromIt() {
        town.session(forms.group(), GroupTown.hours(DAY, "10:00", "12:00"));
        var later = town.session(forms.group(), GroupTown.hours(DAY.plusWeeks(1), "10:00", "12:00"));

        assertThat(coordinator.post(
                        Clerk.location(enter("Ferie", "29.05.2019", "30.05.2019")),
                        Map.of("chosen", later.value().toString(), "statusReason", "Ferie")))
                .hasStatus(422);
        assertThat(town.count("SELECT count(*) FROM session WHERE status = 'cancelled'"))
                .isZero();
    }

    @Test
    void whoLeadsSomeGroupsCallsOffOnlyTheirs() {
        var theirs = town.group("Klub filmowy");
        town.session(theirs, GroupTown.hours(DAY, "16:00", "18:00"));
        town.session(forms.group(), GroupTown.hours(DAY, "10:00", "12:00"));
        var facilitator = town.town().member(Role.FACILITATOR);
        town.leads(theirs, facilitator.membership());
        var added = Clerk.location(enter("Ferie", "29.05.2019", "30.05.2019"));

        assertThat(clerks.as(town.town().signedIn(facilitator)).page(added))
                .contains("Klub filmowy")
                .doesNotContain("Klub dla seniorów");
    }

    private MvcTestResult enter(String name, String from, String to) {
        return coordinator
                .sending(ActivityUrls.SCHOOL_BREAKS)
                .param("name", name)
                .param("from", from)
                .param("to", to)
                .exchange();
    }
}
