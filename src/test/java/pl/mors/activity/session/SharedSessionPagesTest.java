package pl.mors.activity.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupTown;
import pl.mors.activity.SessionId;
import pl.mors.identity.Role;

/** What a partner sees of a session that is shared. */
class SharedSessionPagesTest extends ClubSessionPages {

    private static final LocalDate DAY = LocalDate.of(2019, 5, 22);

    @Test
    void aPartnerSeesASharedSessionAndNobodysName() {
        var partner = new GroupTown(world.town(), jdbc);
        var session = town.session(forms.group(), GroupTown.hours(DAY, "10:00", "12:00"));
        var seenBy = clerks.of(partner.town(), Role.PARTNER_COORDINATOR);
        assertThat(seenBy.get(ActivityUrls.SHARED_SESSIONS)).bodyText().doesNotContain("Klub dla seniorów");

        forms.share(session.toString(), partner, "");

        assertThat(seenBy.get(ActivityUrls.SHARED_SESSIONS))
                .hasStatusOk()
                .bodyText()
                .contains("Klub dla seniorów", "22.05.2019");
        assertThat(clerks.of(partner.town(), Role.ACCOUNTANT).get(ActivityUrls.SHARED_SESSIONS))
                .as("a session is shared with an organisation, whoever works there")
                .bodyText()
                .contains("Klub dla seniorów");
        assertThat(seenBy.get(ActivityUrls.session(session))).hasStatus(404);

        assertThat(forms.move(session, "23.05.2019")).hasStatus(303);

        assertThat(seenBy.get(ActivityUrls.SHARED_SESSIONS))
                .bodyText()
                .contains("Przeniesione na 23.05.2019, 10:00–12:00", "Zaplanowane");

        forms.share(session.toString(), partner, "/koniec");
        forms.share(later(session), partner, "/koniec");

        assertThat(seenBy.get(ActivityUrls.SHARED_SESSIONS)).bodyText().doesNotContain("Klub dla seniorów");
    }

    private String later(SessionId session) {
        return town.town()
                .inside(() -> jdbc.sql("SELECT moved_to_id FROM session WHERE id = ?")
                        .param(session.value())
                        .query(String.class)
                        .single());
    }
}
