package pl.mors.programme.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.mors.document.FileId;
import pl.mors.programme.ProofKind;
import pl.mors.programme.acceptance.AcceptedDays.Refusal;
import pl.mors.programme.acceptance.AcceptedDays.Wish;

class AcceptedDaysTest {

    private static final LocalDate TODAY = LocalDate.of(2019, 5, 15);
    private static final Acceptance MARCH =
            acceptance(LocalDate.of(2019, 3, 1), LocalDate.of(2019, 3, 31), ProofKind.GLASS);

    @ParameterizedTest(name = "from {0} to {1}: {2}")
    @CsvSource({
        "2019-02-01, 2019-02-28,",
        "2019-02-01, 2019-03-01, OVERLAPS",
        "2019-02-01,, OVERLAPS",
        "2019-03-10, 2019-03-20, OVERLAPS",
        "2019-03-31,, OVERLAPS",
        "2019-04-01,,",
        "2019-04-02, 2019-04-01, ENDS_TOO_EARLY",
        "2019-04-01, 2019-04-01,"
    })
    void eachDayHasOneLetter(LocalDate from, @Nullable LocalDate until, @Nullable Refusal refusal) {
        var wish = new Wish(ProofKind.GLASS, from, until, TODAY);
        assertThat(AcceptedDays.check(wish, TODAY, List.of(MARCH)).orElse(null)).isEqualTo(refusal);
    }

    @Test
    void anotherKindHasLettersOfItsOwn() {
        var wish = new Wish(ProofKind.REMOTE_LOG, LocalDate.of(2019, 3, 1), null, TODAY);
        assertThat(AcceptedDays.check(wish, TODAY, List.of(MARCH))).isEmpty();
    }

    @Test
    void anOpenOneLeavesNoRoomAfterItsFirstDay() {
        var open = acceptance(LocalDate.of(2019, 3, 1), null, ProofKind.GLASS);
        assertThat(AcceptedDays.check(
                        new Wish(ProofKind.GLASS, LocalDate.of(2030, 1, 1), null, TODAY), TODAY, List.of(open)))
                .contains(Refusal.OVERLAPS);
    }

    @Test
    void aLetterIsOfTodayOrBefore() {
        var wish = new Wish(ProofKind.GLASS, LocalDate.of(2019, 6, 1), null, TODAY.plusDays(1));
        assertThat(AcceptedDays.check(wish, TODAY, List.of())).contains(Refusal.LETTER_IN_FUTURE);
    }

    private static Acceptance acceptance(LocalDate from, @Nullable LocalDate until, ProofKind kind) {
        return new Acceptance(
                new UUID(1, 1), kind, from, until, new Acceptance.Letter("IP.1", from, new FileId(new UUID(1, 2))));
    }
}
