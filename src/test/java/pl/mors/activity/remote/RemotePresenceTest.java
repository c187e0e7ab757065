package pl.mors.activity.remote;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.mors.activity.remote.PresenceMail.Moment;
import pl.mors.activity.remote.RemotePresence.Gap;
import pl.mors.activity.remote.RemotePresence.Proof;
import pl.mors.activity.remote.RemotePresence.ProvedTime;
import pl.mors.calendar.TimeRange;
import pl.mors.platform.BusinessDate;

@DisplayName("R19 remote class needs in/out times or 2 e-mails a day per person")
class RemotePresenceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final TimeRange SESSION =
            TimeRange.on(DAY, LocalTime.of(10, 0), LocalTime.of(12, 0)).orElseThrow();
    private static final String SERVICE = "Warsztat pisania CV";

    @ParameterizedTest(name = "from {0} to {1}: {2}, {3} minutes")
    @CsvSource({
        "09:55, 12:05, PRESENT, 120",
        "10:15, 11:45, PRESENT, 90",
        "10:16, 11:45, PARTLY, 89",
        "10:30, 12:00, PARTLY, 90",
        "10:00, 11:44, PARTLY, 104",
        "11:00, 12:00, PARTLY, 60",
        "11:59, 13:00, PARTLY, 1",
        "08:00, 10:00, NOT_PROVED, 0",
        "12:00, 12:30, NOT_PROVED, 0",
        "11:00, 10:30, NOT_PROVED, 0"
    })
    void oneStay(String from, String to, Proof proof, int minutes) {
        var found = found(List.of(stay(from, to)), List.of());

        assertThat(found.proof()).isEqualTo(proof);
        assertThat(found.minutes()).isEqualTo(minutes);
    }

    @Test
    void whoeverLogsInTwiceOrOnTwoDevicesIsThereOnce() {
        assertThat(found(List.of(stay("11:00", "11:30"), stay("10:00", "10:40"), stay("10:30", "10:50")), List.of())
                        .minutes())
                .isEqualTo(80);
    }

    @Test
    void whatIsMissedBetweenTwoStaysIsMissed() {
        assertThat(found(List.of(stay("10:00", "10:40"), stay("10:55", "12:00")), List.of())
                        .proof())
                .isEqualTo(Proof.PRESENT);
        assertThat(found(List.of(stay("10:00", "10:40"), stay("10:56", "12:00")), List.of())
                        .proof())
                .isEqualTo(Proof.PARTLY);
    }

    @Test
    void minutesWithinTheGraceAreNotMissed() {
        assertThat(found(List.of(stay("10:40", "11:50")), List.of()))
                .extracting(ProvedTime::late, ProvedTime::leftEarly)
                .containsExactly(40, 0);
        assertThat(found(List.of(stay("10:10", "11:30")), List.of()))
                .extracting(ProvedTime::late, ProvedTime::leftEarly)
                .containsExactly(0, 30);
    }

    @ParameterizedTest(
            name = "there from {0} to {1} and again from {2}, recorded as {3} late and leaving {4} early: {5}")
    @CsvSource({
        "10:40, 11:00, 11:00, 0, 0, false",
        "10:40, 11:00, 11:00, 39, 0, false",
        "10:40, 11:00, 11:00, 40, 0, true",
        "10:00, 10:10, 11:30, 0, 0, false",
        "10:00, 10:10, 11:30, 0, 80, true"
    })
    void aRecordSaysNoMoreThanIsProved(String from, String to, String again, int late, int leftEarly, boolean covered) {
        var found = found(List.of(stay(from, to), stay(again, "12:00")), List.of());

        assertThat(found.covers(SESSION, late, leftEarly, RemoteTerms.on(DAY))).isEqualTo(covered);
    }

    @Test
    void aMailFromAnotherAddressCountsButSomebodyHasToLook() {
        var start = new PresenceMail(Moment.START, "ktos@example.test", at("10:00"), SERVICE, SERVICE, false, false);
        var found = found(List.of(), mails(start, mail(Moment.END, "12:00")));

        assertThat(found.proof()).isEqualTo(Proof.PRESENT);
        assertThat(found.gaps()).containsExactly(Gap.OTHER_SENDER);
        assertThat(found.isBeyondDoubt()).isFalse();
    }

    @Test
    void withoutAnyTraceNothingIsProved() {
        assertThat(found(List.of(), List.of()))
                .isEqualTo(new ProvedTime(Proof.NOT_PROVED, 0, 0, 0, Set.of(Gap.NO_TRACE)));
    }

    @Test
    void twoMailsOfOnesOwnProveTheTimeBetweenThem() {
        var found = found(List.of(), mails(mail(Moment.START, "10:05"), mail(Moment.END, "12:10")));

        assertThat(found.proof()).isEqualTo(Proof.PRESENT);
        assertThat(found.minutes()).isEqualTo(115);
    }

    @Test
    void oneMailIsTooFew() {
        assertThat(found(List.of(), mails(mail(Moment.START, "10:05"))).gaps()).containsExactly(Gap.END_MISSING);
        assertThat(found(List.of(), mails(mail(Moment.END, "12:00"))).gaps()).containsExactly(Gap.START_MISSING);
    }

    @Test
    void aMailThatIsSentAfterwardsDoesNotCount() {
        var found = found(List.of(), mails(mail(Moment.START, "10:00"), mail(Moment.END, "12:16")));

        assertThat(found.isProved()).isFalse();
        assertThat(found.gaps()).containsExactly(Gap.SENT_AT_OTHER_TIME);
    }

    @Test
    void aCollectiveMailDoesNotCount() {
        var found = found(
                List.of(),
                mails(
                        new PresenceMail(Moment.START, "anna@example.test", at("10:00"), SERVICE, SERVICE, true, true),
                        mail(Moment.END, "12:00")));

        assertThat(found.isProved()).isFalse();
        assertThat(found.gaps()).containsExactly(Gap.COLLECTIVE);
    }

    @ParameterizedTest(name = "„{0}” names the service: {1}")
    @CsvSource({
        "Warsztat pisania CV, true",
        "' warsztat  pisania cv ', true",
        "Obecność – Warsztat pisania CV., true",
        "Warsztat, false",
        "Warsztat pisania, false",
        "Warsztat pisania CVs, false"
    })
    void theFullNameStandsInTheMail(String subject, boolean named) {
        var start = new PresenceMail(Moment.START, "anna@example.test", at("10:00"), subject, SERVICE, false, true);
        var found = found(List.of(), mails(start, mail(Moment.END, "12:00")));

        assertThat(found.isProved()).isEqualTo(named);
        assertThat(found.gaps()).isEqualTo(named ? Set.of() : Set.of(Gap.SERVICE_NOT_NAMED));
    }

    @Test
    void theBetterOfTheTwoProofsHolds() {
        var mails = mails(mail(Moment.START, "10:00"), mail(Moment.END, "12:00"));

        assertThat(found(List.of(stay("10:00", "10:30")), mails).minutes()).isEqualTo(120);
        assertThat(found(List.of(stay("10:00", "10:30")), mails(mail(Moment.START, "10:00")))
                        .proof())
                .isEqualTo(Proof.PARTLY);
    }

    private static ProvedTime found(List<Stay> stays, List<PresenceMail> mails) {
        return RemotePresence.of(SESSION, stays, mails, RemoteTerms.on(DAY));
    }

    private static Stay stay(String from, String to) {
        return new Stay(at(from), at(to));
    }

    private static List<PresenceMail> mails(PresenceMail... mails) {
        return new ArrayList<>(List.of(mails));
    }

    private static PresenceMail mail(Moment moment, String time) {
        return new PresenceMail(moment, "anna@example.test", at(time), SERVICE, SERVICE, false, true);
    }

    private static Instant at(String time) {
        return DAY.atTime(LocalTime.parse(time)).atZone(BusinessDate.ZONE).toInstant();
    }
}
