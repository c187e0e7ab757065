package pl.mors.programme.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mors.programme.Programme;
import pl.mors.programme.file.ProgrammeFile;

/**
 * A programme in the API: what its page publishes. Amounts are zloty; an amount that the page does not state is absent.
 *
 * @param euFundingLevel published as "Poziom dofinansowania UE", which is not the grant
 * @param targetNumber how many people it is for; with {@code targetAtLeast} a lower bound
 */
record ProgrammeDetails(
        String code,
        String title,
        LocalDate from,
        @Nullable LocalDate to,
        boolean madeUp,
        boolean declarationRequired,
        @Nullable Funding funding,
        @Nullable BigDecimal totalAmount,
        @Nullable BigDecimal grantAmount,
        @Nullable BigDecimal euFundingLevel,
        @Nullable Integer targetNumber,
        boolean targetAtLeast,
        @Nullable String aim,
        List<Community> communities,
        List<String> plannedSupport,
        List<String> expectedEffects) {

    /** Where the money comes from. */
    record Funding(
            @Nullable String fund,
            String operationalProgramme,
            @Nullable String priorityAxis,
            @Nullable String measure,
            @Nullable String subMeasure) {}

    /** A community; without a name where the page does not name it. */
    record Community(
            ProgrammeFile.CommunityKind kind, @Nullable String name) {}

    static ProgrammeDetails of(Programme programme) {
        var file = programme.definition();
        var money = file.money();
        var target = file.targetGroup();
        var aim = file.aim();
        return new ProgrammeDetails(
                programme.code(),
                programme.title(),
                programme.period().from(),
                programme.period().to(),
                programme.madeUp(),
                programme.declarationRequired(),
                funding(file.funding()),
                money == null ? null : amount(money.total()),
                money == null ? null : amount(money.grant()),
                money == null ? null : amount(money.euFundingLevel()),
                target == null ? null : target.number(),
                target != null && target.atLeast(),
                aim == null ? null : aim.published() == null ? aim.text() : aim.published(),
                file.communities().stream()
                        .map(community -> new Community(community.kind(), community.name()))
                        .toList(),
                file.plannedSupport().stream()
                        .map(ProgrammeFile.PlannedSupport::name)
                        .toList(),
                file.expectedEffects());
    }

    private static @Nullable Funding funding(ProgrammeFile.@Nullable Funding funding) {
        return funding == null
                ? null
                : new Funding(
                        funding.fund(),
                        funding.operationalProgramme().name(),
                        name(funding.priorityAxis()),
                        name(funding.measure()),
                        name(funding.subMeasure()));
    }

    private static @Nullable String name(ProgrammeFile.@Nullable Term term) {
        if (term == null) {
            return null;
        }
        return term.number() == null ? term.name() : term.number() + " " + term.name();
    }

    private static @Nullable BigDecimal amount(ProgrammeFile.@Nullable Amount amount) {
        return amount == null ? null : amount.amount();
    }
}
