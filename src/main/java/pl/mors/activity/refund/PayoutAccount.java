package pl.mors.activity.refund;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where to somebody's refunds of a kind are paid.
 *
 * @param number none where it is paid otherwise
 * @param inDoubt whether requests of other kinds name another account, so that somebody should ask which one holds
 */
public record PayoutAccount(@Nullable AccountNumber number, boolean inDoubt) {

    /** Requests of one day in the order in which they were written down, in which their ids grow. */
    private static final Comparator<RefundRequest> EARLIEST_FIRST =
            Comparator.comparing(RefundRequest::requestedOn).thenComparing(RefundRequest::id);

    /**
     * As the latest accepted request of the kind says that names an account; where none does, as the latest of any kind: people have
     * one account for all that is paid back to them, until they say another one.
     */
    static PayoutAccount of(List<RefundRequest> requests, RefundKind kind) {
        var ofKinds = Arrays.stream(RefundKind.values())
                .flatMap(one -> latest(requests, one).stream())
                .sorted(EARLIEST_FIRST.reversed())
                .toList();
        var number = latest(requests, kind)
                .or(() -> ofKinds.stream().findFirst())
                .map(RefundRequest::account)
                .orElse(null);
        return new PayoutAccount(
                number, ofKinds.stream().map(RefundRequest::account).anyMatch(other -> !Objects.equals(other, number)));
    }

    private static Optional<RefundRequest> latest(List<RefundRequest> requests, RefundKind kind) {
        return requests.stream()
                .filter(one ->
                        one.isAccepted() && one.account() != null && one.rate().kind() == kind)
                .max(EARLIEST_FIRST);
    }
}
