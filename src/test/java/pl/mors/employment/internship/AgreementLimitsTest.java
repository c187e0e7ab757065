package pl.mors.employment.internship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.mors.employment.EmployerId;
import pl.mors.employment.InternshipId;
import pl.mors.employment.internship.AgreementRefusal.Code;
import pl.mors.employment.rate.PublishedRates;
import pl.mors.employment.rule.EligibleDays;
import pl.mors.employment.rule.LegalForm;
import pl.mors.participant.ParticipationId;
import pl.mors.person.PersonId;
import pl.mors.platform.DateRange;
import pl.mors.programme.ProgrammeId;

@DisplayName("R31: what stands against an agreement")
class AgreementLimitsTest {

    private static final DateRange PROGRAMME = new DateRange(LocalDate.of(2018, 3, 1), LocalDate.of(2028, 9, 28));
    private static final AgreementLimits.Elsewhere NOBODY = new AgreementLimits.Elsewhere(null, List.of(), List.of());
    private static final EmployerId BAKERY = EmployerId.next();
    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 15);

    @Test
    void anOrdinaryAgreementIsMade() {
        assertThat(check(LegalForm.LABOUR_OFFICE, START, START.plusMonths(3).minusDays(1)))
                .isEmpty();
        assertThat(check(LegalForm.PROJECT, START, START.plusMonths(3).minusDays(1)))
                .isEmpty();
    }

    @Test
    void aLimitOfTheLawStopsAndOneOfTheProjectAsksWhy() {
        var year = START.plusYears(1);
        assertThat(check(LegalForm.LABOUR_OFFICE, START, year)).satisfiesExactly(refusal -> {
            assertThat(refusal.code()).isEqualTo(Code.TOO_LONG);
            assertThat(refusal.args().getFirst()).isEqualTo(6);
            assertThat(refusal.overridable()).isFalse();
        });
        assertThat(check(LegalForm.PROJECT, START, year))
                .extracting(AgreementRefusal::code, AgreementRefusal::overridable)
                .containsExactly(tuple(Code.TOO_LONG, true));
    }

    @Test
    void theSameEmployerComesAgainAfterTwoYears() {
        var earlier = internship(BAKERY, LocalDate.of(2025, 6, 1), LocalDate.of(2025, 8, 31));
        var around = around(true, null, earlier);
        assertThat(codes(LegalForm.LABOUR_OFFICE, START, around)).containsExactly(Code.SAME_EMPLOYER);
        assertThat(codes(LegalForm.LABOUR_OFFICE, LocalDate.of(2027, 9, 1), around))
                .isEmpty();
        var elsewhere =
                around(true, null, internship(EmployerId.next(), LocalDate.of(2025, 6, 1), LocalDate.of(2025, 8, 31)));
        assertThat(codes(LegalForm.LABOUR_OFFICE, START, elsewhere)).isEmpty();
    }

    @Test
    void nobodyIsInTwoPlacesAtOnce() {
        var other = internship(EmployerId.next(), START.plusMonths(2), START.plusMonths(5));
        assertThat(codes(LegalForm.PROJECT, START, around(true, null, other))).containsExactly(Code.OVERLAPS);
        var before = internship(EmployerId.next(), START.minusMonths(3), START.minusDays(1));
        assertThat(codes(LegalForm.PROJECT, START, around(true, null, before))).isEmpty();
    }

    @Test
    void itLiesWithinTheProgrammeAndTheParticipation() {
        assertThat(codes(LegalForm.PROJECT, LocalDate.of(2028, 8, 1), around(true, null)))
                .containsExactly(Code.OUTSIDE_PROGRAMME);
        assertThat(codes(LegalForm.PROJECT, START, around(true, START.plusMonths(1))))
                .containsExactly(Code.LEFT_BEFORE);
        assertThat(codes(LegalForm.PROJECT, START, around(false, null))).containsExactly(Code.NOT_DECLARED);
        assertThat(codes(LegalForm.PROJECT, LocalDate.of(2014, 5, 31), around(true, null)))
                .containsExactly(Code.NO_FIGURES);
    }

    @Test
    void itBeginsAfterTheDeclaration() {
        assertThat(codes(LegalForm.PROJECT, START, around(START.plusDays(1), null, null)))
                .containsExactly(Code.BEFORE_DECLARATION);
        assertThat(codes(LegalForm.PROJECT, START, around(START, null, null))).isEmpty();
    }

    /** Ended on 12 February; agreed until the end of March; today is 15 March. */
    @Test
    void oneThatEndedEarlyDoesNotGrowAgain() {
        var agreedLast = START.plusMonths(3).minusDays(1);
        assertThat(ended(LocalDate.of(2026, 2, 20), agreedLast)).isEmpty();
        assertThat(ended(TODAY.plusDays(1), agreedLast)).containsExactly(Code.ENDED_BEFORE);
        assertThat(ended(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 2, 28))).containsExactly(Code.ENDED_BEFORE);
        assertThat(ended(START.plusMonths(20), null)).containsExactly(Code.ENDED_BEFORE, Code.TOO_LONG);
    }

    private static List<Code> ended(LocalDate lastDay, @Nullable LocalDate agreedLast) {
        var agreement = agreement(BAKERY, LegalForm.PROJECT, new DateRange(START, lastDay), START)
                .endingOn(lastDay, EarlyEnd.BROKEN_OFF);
        return AgreementLimits.check(agreement, around(PROGRAMME.from(), null, agreedLast), PublishedRates.table())
                .stream()
                .map(AgreementRefusal::code)
                .toList();
    }

    @Test
    void itIsSignedBeforeItBegins() {
        var late = agreement(
                BAKERY,
                LegalForm.PROJECT,
                new DateRange(START, START.plusMonths(3).minusDays(1)),
                START.plusDays(1));
        assertThat(AgreementLimits.check(late, around(true, null), PublishedRates.table()))
                .extracting(AgreementRefusal::code)
                .containsExactly(Code.SIGNED_AFTER_START);
    }

    private static List<AgreementRefusal> check(LegalForm form, LocalDate from, LocalDate to) {
        return AgreementLimits.check(
                agreement(BAKERY, form, new DateRange(from, to), from), around(true, null), PublishedRates.table());
    }

    private static List<Code> codes(LegalForm form, LocalDate from, AgreementLimits.Around around) {
        var period = new DateRange(from, from.plusMonths(3).minusDays(1));
        return AgreementLimits.check(agreement(BAKERY, form, period, from), around, PublishedRates.table()).stream()
                .map(AgreementRefusal::code)
                .toList();
    }

    private static AgreementLimits.Around around(boolean declared, @Nullable LocalDate leftOn, Internship... others) {
        return around(declared ? PROGRAMME.from() : null, leftOn, null, others);
    }

    private static AgreementLimits.Around around(
            @Nullable LocalDate declaredOn,
            @Nullable LocalDate leftOn,
            @Nullable LocalDate agreedLast,
            Internship... others) {
        var eligible = new EligibleDays(true, declaredOn, leftOn);
        return new AgreementLimits.Around(PROGRAMME, eligible, List.of(others), agreedLast, NOBODY, TODAY);
    }

    @Test
    void anEmployerHasNoMoreInternsThanStaff() {
        var there = internship(BAKERY, START, START.plusMonths(3));
        assertThat(elsewhere(new AgreementLimits.Elsewhere(BigDecimal.ONE, List.of(there), List.of())))
                .containsExactly(Code.TOO_MANY_INTERNS);
        assertThat(elsewhere(new AgreementLimits.Elsewhere(BigDecimal.TWO, List.of(there), List.of())))
                .isEmpty();
        assertThat(elsewhere(new AgreementLimits.Elsewhere(null, List.of(there), List.of())))
                .containsExactly(Code.STAFF_UNKNOWN);
    }

    @Test
    void aNumberNamesOneAgreement() {
        var other = internship(EmployerId.next(), START.minusMonths(9), START.minusMonths(6));
        assertThat(elsewhere(new AgreementLimits.Elsewhere(null, List.of(), List.of(other))))
                .containsExactly(Code.NUMBER_TAKEN);
    }

    private static List<Code> elsewhere(AgreementLimits.Elsewhere elsewhere) {
        var eligible = new EligibleDays(true, PROGRAMME.from(), null);
        var around = new AgreementLimits.Around(PROGRAMME, eligible, List.of(), null, elsewhere, TODAY);
        return codes(LegalForm.PROJECT, START, around);
    }

    private static Internship internship(EmployerId employer, LocalDate from, LocalDate to) {
        return new Internship(
                InternshipId.next(),
                UUID.randomUUID(),
                new ParticipationId(UUID.randomUUID()),
                PersonId.next(),
                ProgrammeId.next(),
                "Halina",
                "Próba",
                "Piekarnia Próbna",
                new EligibleDays(true, PROGRAMME.from(), null),
                agreement(employer, LegalForm.LABOUR_OFFICE, new DateRange(from, to), from));
    }

    private static Agreement agreement(EmployerId employer, LegalForm form, DateRange period, LocalDate signedOn) {
        return new Agreement(
                employer,
                form,
                "S/1",
                signedOn,
                period,
                new BigDecimal(40),
                40,
                false,
                "Obsługa klienta",
                "Adam Próba",
                null,
                null,
                null);
    }
}
