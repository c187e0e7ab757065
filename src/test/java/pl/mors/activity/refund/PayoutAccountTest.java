package pl.mors.activity.refund;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pl.mors.document.FileId;
import pl.mors.participant.ParticipationId;
import pl.mors.platform.Ids;
import pl.mors.platform.Money;

class PayoutAccountTest {

    private static final LocalDate APRIL = LocalDate.of(2019, 4, 1);
    private static final AccountNumber FIRST = new AccountNumber("PL61109010140000071219812874");
    private static final AccountNumber SECOND = new AccountNumber("PL10105000997603123456789123");

    private final ParticipationId participation = new ParticipationId(Ids.next());

    @Test
    void theLatestRequestOfTheKindSaysIt() {
        var requests = List.of(
                request(RefundKind.TRAVEL, APRIL, FIRST, true),
                request(RefundKind.TRAVEL, APRIL.plusDays(1), SECOND, true),
                request(RefundKind.TRAVEL, APRIL.plusDays(2), FIRST, false),
                request(RefundKind.TRAVEL, APRIL.plusDays(3), null, true));

        assertThat(PayoutAccount.of(requests, RefundKind.TRAVEL)).isEqualTo(new PayoutAccount(SECOND, false));
        assertThat(PayoutAccount.of(requests.reversed(), RefundKind.TRAVEL))
                .isEqualTo(new PayoutAccount(SECOND, false));
    }

    @Test
    void ofTwoRequestsOfOneDayThatWrittenDownLater() {
        var earlier = request(RefundKind.TRAVEL, APRIL, FIRST, true);
        var later = request(RefundKind.TRAVEL, APRIL, SECOND, true);

        assertThat(PayoutAccount.of(List.of(earlier, later), RefundKind.TRAVEL).number())
                .isEqualTo(SECOND);
        assertThat(PayoutAccount.of(List.of(later, earlier), RefundKind.TRAVEL).number())
                .isEqualTo(SECOND);
    }

    @Test
    void aKindThatNamesNoneTakesThatOfAnother() {
        var requests = List.of(
                request(RefundKind.TRAVEL, APRIL, FIRST, true), request(RefundKind.CHILD_CARE, APRIL, null, true));

        assertThat(PayoutAccount.of(requests, RefundKind.CHILD_CARE)).isEqualTo(new PayoutAccount(FIRST, false));
    }

    @Test
    void kindsThatNameDifferentAccountsAreInDoubt() {
        var requests = List.of(
                request(RefundKind.TRAVEL, APRIL, FIRST, true),
                request(RefundKind.CHILD_CARE, APRIL.plusDays(1), SECOND, true));

        assertThat(PayoutAccount.of(requests, RefundKind.TRAVEL)).isEqualTo(new PayoutAccount(FIRST, true));
        assertThat(PayoutAccount.of(requests, RefundKind.CHILD_CARE)).isEqualTo(new PayoutAccount(SECOND, true));
    }

    @Test
    void withoutAnAccountItIsPaidOtherwise() {
        assertThat(PayoutAccount.of(List.of(request(RefundKind.TRAVEL, APRIL, null, true)), RefundKind.TRAVEL))
                .isEqualTo(new PayoutAccount(null, false));
    }

    private RefundRequest request(RefundKind kind, LocalDate on, @Nullable AccountNumber account, boolean accepted) {
        var rate = new RefundRate(kind, APRIL, null, RefundUnit.DAY, Money.ZERO, null, null, null);
        return new RefundRequest(
                Ids.next(), participation, rate, "wniosek", on, new FileId(new UUID(0, 1)), account, accepted, null);
    }
}
