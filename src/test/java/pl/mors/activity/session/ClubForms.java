package pl.mors.activity.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pl.mors.Clerk;
import pl.mors.TestClerks;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupId;
import pl.mors.activity.GroupTown;
import pl.mors.activity.SessionId;
import pl.mors.identity.Role;
import pl.mors.programme.RoomId;

/** The forms about sessions of a club, as its coordinator fills them in, for tests. */
final class ClubForms {

    private static final Pattern LISTED = Pattern.compile("name=\"listed\" value=\"([^\"]+)\"");

    private final RoomId room;
    private final GroupId group;
    private final Clerk coordinator;

    ClubForms(GroupTown town, TestClerks clerks) {
        room = town.room(1);
        group = town.club(town.programme());
        coordinator = clerks.of(town.town(), Role.COORDINATOR);
    }

    /** Where the club meets. */
    RoomId room() {
        return room;
    }

    GroupId group() {
        return group;
    }

    Clerk coordinator() {
        return coordinator;
    }

    MockMvcTester.MockMvcRequestBuilder plan(String on, String from, String to) {
        return time(ActivityUrls.newSession(group), on, from, to)
                .param("room", room.value().toString());
    }

    /** What was held and is entered afterwards. */
    MockMvcTester.MockMvcRequestBuilder hold(String on, String from, String to) {
        return time(ActivityUrls.heldSession(group), on, from, to)
                .param("room", room.value().toString());
    }

    MockMvcTester.MockMvcRequestBuilder move(SessionId session, String day) {
        return time(ActivityUrls.moveSession(session), day, "10:00", "12:00")
                .param("version", "1")
                .param("statusReason", "Remont sali");
    }

    MockMvcTester.MockMvcRequestBuilder annul(String session, String reason) {
        return coordinator
                .sending(session + "/uniewaznienie")
                .param("version", "1")
                .param("annulReason", reason);
    }

    /** @param end what the address ends with: nothing, or that it is no longer shared */
    void share(String session, GroupTown partner, String end) {
        assertThat(coordinator.post(
                        "/pulpit/terminy/" + session + "/udostepnienie" + end,
                        Map.of("partner", partner.town().id().value().toString())))
                .hasStatus(303);
    }

    /** What stands for the times that a page has shown. */
    static String listed(MvcTestResult shown) {
        var found = LISTED.matcher(Clerk.text(shown));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    String body(String address) {
        return assertThat(coordinator.get(address)).hasStatusOk().bodyText().actual();
    }

    private MockMvcTester.MockMvcRequestBuilder time(String address, String on, String from, String to) {
        return coordinator.sending(address).param("on", on).param("from", from).param("to", to);
    }
}
