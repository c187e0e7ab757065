package pl.mors.activity.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.mors.activity.call.Concerned.Guardian;
import pl.mors.activity.call.WayToTell.Consent;
import pl.mors.activity.call.WayToTell.Reach;

class WayToTellTest {

    private static final String MOBILE = "600 100 200";
    private static final String ADDRESS = "halina@example.org";

    @Test
    void messagesGoToWhoAgreedToThem() {
        assertThat(WayToTell.messages(reach(MOBILE, Consent.GIVEN, Consent.GIVEN)))
                .containsExactlyInAnyOrder(Channel.EMAIL, Channel.SMS);
        assertThat(WayToTell.messages(reach(MOBILE, Consent.NOT_ASKED, Consent.GIVEN)))
                .containsExactly(Channel.EMAIL);
        assertThat(WayToTell.messages(reach(MOBILE, Consent.NOT_ASKED, Consent.REFUSED)))
                .isEmpty();
    }

    @Test
    void insteadOfAMinorEveryGuardianIsWrittenToAsWasAgreedForTheMinor() {
        var guardians = List.of(
                new Guardian("Ewa Próbna", "600 300 400", "ewa@example.org"),
                new Guardian("Jan Próbny", "32 266 12 34", null));
        var minor = new Reach(true, guardians, MOBILE, ADDRESS, Consent.GIVEN, Consent.GIVEN, true, true);
        var unasked = new Reach(true, guardians, MOBILE, ADDRESS, Consent.NOT_ASKED, Consent.REFUSED, true, true);

        assertThat(WayToTell.addresses(minor, Channel.EMAIL)).containsExactly("ewa@example.org");
        assertThat(WayToTell.addresses(minor, Channel.SMS)).containsExactly("600 300 400");
        assertThat(WayToTell.messages(unasked)).isEmpty();
        assertThat(WayToTell.mayCall(minor)).isFalse();
    }

    @Test
    void aMinorWithoutGuardiansGetsNoMessage() {
        var minor = new Reach(true, List.of(), MOBILE, ADDRESS, Consent.GIVEN, Consent.GIVEN, true, true);

        assertThat(WayToTell.messages(minor)).isEmpty();
    }

    @Test
    void whoRefusedTelephoneContactIsNotCalled() {
        assertThat(WayToTell.mayCall(reach(MOBILE, Consent.REFUSED, Consent.GIVEN)))
                .isFalse();
        assertThat(WayToTell.mayCall(reach(MOBILE, Consent.NOT_ASKED, Consent.GIVEN)))
                .isTrue();
        assertThat(WayToTell.mayCall(reach(null, Consent.GIVEN, Consent.GIVEN))).isFalse();
    }

    @Test
    void withoutAGatewayNoTextMessageTellsAnybody() {
        var reach = new Reach(false, List.of(), MOBILE, null, Consent.GIVEN, Consent.NOT_ASKED, true, false);

        assertThat(WayToTell.messages(reach)).isEmpty();
        assertThat(WayToTell.mayCall(reach)).isTrue();
    }

    @Test
    void withoutAMailServerNoMailTellsAnybody() {
        var reach = new Reach(false, List.of(), null, ADDRESS, Consent.NOT_ASKED, Consent.GIVEN, false, true);

        assertThat(WayToTell.messages(reach)).isEmpty();
    }

    @Test
    void aLandLineTakesNoTextMessage() {
        assertThat(WayToTell.messages(reach("32 266 12 34", Consent.GIVEN, Consent.REFUSED)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"600100200", "+48 600-100-200", "0048 530 100 200", "+380 50 123 45 67"})
    void mobileNumbers(String number) {
        assertThat(WayToTell.isMobile(number)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"32 266 12 34", "+48 22 123 45 67", "112", "600 100"})
    void otherNumbers(String number) {
        assertThat(WayToTell.isMobile(number)).isFalse();
    }

    private static Reach reach(@Nullable String phone, Consent toPhone, Consent toEmail) {
        return new Reach(false, List.of(), phone, ADDRESS, toPhone, toEmail, true, true);
    }
}
