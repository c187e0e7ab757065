package pl.mors.activity.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import pl.mors.identity.Role;
import pl.mors.identity.SignedIn;

/** Whoever merges two records learns which sheet hinders it, unless nobody but its leaders may know who is in the group. */
class TwoMarksTest extends ClubSheets {

    private static final String NAMED =
            "Oba wpisy są na liście obecności (Klub dla seniorów, 08.05.2019), ale z różną obecnością. Najpierw popraw listę.";

    @Autowired
    private TwoMarks twoMarks;

    @BeforeEach
    void bothStandOnOneSheet() {
        record(clubSession(DAY), 1, Map.of(halina, AttendanceStatus.PRESENT, zbyszek, AttendanceStatus.ABSENT));
    }

    @Test
    void theSheetIsNamed() {
        assertThat(hindrances(town.town().member(Role.RECEPTION))).containsExactly(NAMED);
    }

    @Test
    void ofAHiddenGroupOnlyWhoLeadsItLearnsItsNameAndDay() {
        var leader = town.town().member(Role.FACILITATOR);
        town.leads(club, leader.membership());
        town.set(club, "hidden_membership", true);

        assertThat(hindrances(town.town().member(Role.RECEPTION)))
                .containsExactly("Oba wpisy są na liście obecności innych zajęć, ale z różną obecnością. "
                        + "Najpierw listę musi poprawić prowadzący te zajęcia.");
        assertThat(hindrances(leader)).containsExactly(NAMED);
    }

    private List<String> hindrances(SignedIn reader) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(reader, null, List.of()));
        try {
            return town.town().as(() -> twoMarks.hindrances(halina, zbyszek));
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
