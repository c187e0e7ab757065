package pl.mors.activity.refund;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.refund.RefundCalculation.PresenceDay;
import pl.mors.activity.refund.RefundQueries.Claimant;
import pl.mors.activity.refund.RefundQueries.Paid;
import pl.mors.participant.ParticipationId;
import pl.mors.person.PersonId;
import pl.mors.platform.Money;

/** What is owed for each month beside what was paid for it. What attendance changes afterwards stands in the list of the next month. */
@Service
@Transactional(readOnly = true)
class Refunds {

    private final RefundQueries queries;

    Refunds(RefundQueries queries) {
        this.queries = queries;
    }

    /** The list of a month: what is owed for it, and for each month before what is owed otherwise than it was paid. */
    List<RefundLine> lines(YearMonth month, Predicate<PersonId> inSight) {
        var claimants = queries.claimants().stream()
                .filter(one -> inSight.test(one.person()))
                .toList();
        var ids = claimants.stream().map(Claimant::id).toList();
        var requests = queries.requests(ids);
        var days = queries.days(ids, month.atEndOfMonth());
        var paid = queries.paid(ids);
        var lines = new ArrayList<RefundLine>();
        for (var claimant : claimants) {
            var asked = requests.getOrDefault(claimant.id(), List.of());
            for (var kind : RefundKind.values()) {
                var account = PayoutAccount.of(asked, kind);
                var rates = rates(asked, kind);
                var paidBefore = paid.stream()
                        .filter(one -> one.participation().equals(claimant.id()) && one.kind() == kind)
                        .toList();
                months(rates, paidBefore, month).forEach(one -> {
                    var line = new RefundLine(
                            claimant,
                            kind,
                            one,
                            RefundCalculation.of(rates, in(one, days.getOrDefault(claimant.id(), List.of()))),
                            paidBefore.stream()
                                    .filter(payment -> payment.month().equals(one))
                                    .map(Paid::amount)
                                    .reduce(Money.ZERO, Money::plus),
                            account);
                    if (line.isOfList(month)) {
                        lines.add(line);
                    }
                });
            }
        }
        return List.copyOf(lines);
    }

    /** How the amounts of one person's month come about. */
    List<RefundCalculation> calculations(ParticipationId participation, YearMonth month) {
        var ids = List.of(participation);
        var requests = queries.requests(ids).getOrDefault(participation, List.of());
        var days = in(month, queries.days(ids, month.atEndOfMonth()).getOrDefault(participation, List.of()));
        var calculations = new ArrayList<RefundCalculation>();
        for (var kind : RefundKind.values()) {
            var calculation = RefundCalculation.of(rates(requests, kind), days);
            if (!calculation.steps().isEmpty()) {
                calculations.add(calculation);
            }
        }
        return List.copyOf(calculations);
    }

    private static List<RefundRate> rates(List<RefundRequest> requests, RefundKind kind) {
        return requests.stream()
                .filter(RefundRequest::isAccepted)
                .map(RefundRequest::rate)
                .filter(rate -> rate.kind() == kind)
                .toList();
    }

    /** From the first that may be owed or was paid. */
    private static List<YearMonth> months(List<RefundRate> rates, List<Paid> paid, YearMonth until) {
        var months = new ArrayList<YearMonth>();
        var first = until.plusMonths(1);
        for (var rate : rates) {
            var from = YearMonth.from(rate.from());
            first = from.isBefore(first) ? from : first;
        }
        for (var payment : paid) {
            first = payment.month().isBefore(first) ? payment.month() : first;
        }
        for (var month = first; !month.isAfter(until); month = month.plusMonths(1)) {
            months.add(month);
        }
        return months;
    }

    private static List<PresenceDay> in(YearMonth month, List<PresenceDay> days) {
        return days.stream()
                .filter(day -> YearMonth.from(day.day()).equals(month))
                .toList();
    }
}
