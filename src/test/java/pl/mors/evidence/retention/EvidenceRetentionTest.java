package pl.mors.evidence.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pl.mors.evidence.retention.EvidenceRetention.ByArchive;
import pl.mors.evidence.retention.EvidenceRetention.LastDay;
import pl.mors.evidence.retention.EvidenceRetention.NotTold;
import pl.mors.evidence.retention.EvidenceRetention.OwnRules;
import pl.mors.evidence.retention.EvidenceRetention.PurposeEnds;
import pl.mors.evidence.retention.EvidenceRetention.Retention;
import pl.mors.evidence.retention.EvidenceRetention.Terms;
import pl.mors.programme.file.ProgrammeFile.ProgrammingPeriod;

class EvidenceRetentionTest {

    private static final LocalDate PAID = LocalDate.of(2026, 3, 12);

    /** The example of the authority's own handbook: paid on 12 March 2026, kept until 31 December 2031. */
    @Test
    void fiveYearsAfterTheYearOfTheLastPayment() {
        assertThat(of(Keeping.PROJECT, in2021(end(RetentionBasis.LAST_PAYMENT, PAID))))
                .isEqualTo(new Retention(RetentionClass.PROJECT_2021, new LastDay(LocalDate.of(2031, 12, 31))));
        assertThat(EvidenceRetention.lastDay(RetentionBasis.LAST_PAYMENT, LocalDate.of(2026, 12, 31)))
                .isEqualTo("2031-12-31");
    }

    @Test
    void twoYearsAfterTheYearOfTheAccounts() {
        assertThat(of(Keeping.PROJECT, in2014(end(RetentionBasis.ACCOUNTS, LocalDate.of(2021, 2, 15)))))
                .isEqualTo(new Retention(RetentionClass.PROJECT_2014, new LastDay(LocalDate.of(2023, 12, 31))));
    }

    @Test
    void aLetterSaysTheLastDayItself() {
        assertThat(of(Keeping.PROJECT, in2014(end(RetentionBasis.LETTER, LocalDate.of(2027, 6, 30))))
                        .until())
                .isEqualTo(new LastDay(LocalDate.of(2027, 6, 30)));
    }

    @Test
    void untilSomebodyIsToldNothingEnds() {
        assertThat(of(Keeping.PROJECT, in2014(null)))
                .isEqualTo(new Retention(RetentionClass.PROJECT_2014, new NotTold()));
        assertThat(of(Keeping.PROJECT, in2021(null)).until()).isEqualTo(new NotTold());
    }

    /** A session of two programmes is kept for the one that lasts longer, and what has no end yet lasts longest. */
    @Test
    void thePaperOfSeveralProgrammesIsKeptForTheLongest() {
        var early = in2014(end(RetentionBasis.ACCOUNTS, LocalDate.of(2021, 2, 15)));
        var late = in2021(end(RetentionBasis.LAST_PAYMENT, PAID));
        assertThat(of(Keeping.PROJECT, early, late).until()).isEqualTo(new LastDay(LocalDate.of(2031, 12, 31)));
        assertThat(of(Keeping.PROJECT, late, early).kept()).isEqualTo(RetentionClass.PROJECT_2021);
        assertThat(of(Keeping.PROJECT, late, in2014(null)).until()).isEqualTo(new NotTold());
        assertThat(of(Keeping.PROJECT, withoutFunds(), early).kept()).isEqualTo(RetentionClass.PROJECT_2014);
    }

    @Test
    void internshipsAreStateAidOnlyWhereTheDataSaysSo() {
        var paid = end(RetentionBasis.LAST_PAYMENT, PAID);
        var aid = end(RetentionBasis.AID_GRANTED, LocalDate.of(2025, 4, 1));
        var aided = new Terms(ProgrammingPeriod.FROM_2021_TO_2027, paid, aid);
        assertThat(of(Keeping.INTERNSHIP, in2021(paid)).kept()).isEqualTo(RetentionClass.PROJECT_2021);
        assertThat(of(Keeping.INTERNSHIP, aided))
                .isEqualTo(new Retention(RetentionClass.STATE_AID, new LastDay(LocalDate.of(2035, 4, 1))));
        assertThat(of(Keeping.PROJECT, aided).kept())
                .as("the programme's other papers")
                .isEqualTo(RetentionClass.PROJECT_2021);
    }

    /** Aid does not shorten the time of the project. */
    @Test
    void aidIsKeptForTheProjectToo() {
        var longAgo = end(RetentionBasis.AID_GRANTED, LocalDate.of(2019, 4, 1));
        assertThat(of(
                                Keeping.INTERNSHIP,
                                new Terms(
                                        ProgrammingPeriod.FROM_2021_TO_2027,
                                        end(RetentionBasis.LAST_PAYMENT, PAID),
                                        longAgo))
                        .until())
                .isEqualTo(new LastDay(LocalDate.of(2031, 12, 31)));
        assertThat(of(Keeping.INTERNSHIP, new Terms(ProgrammingPeriod.FROM_2014_TO_2020, null, longAgo))
                        .until())
                .isEqualTo(new NotTold());
    }

    @Test
    void whatIsNoProgrammesHasOtherRules() {
        assertThat(of(Keeping.CONSENT, in2014(null)))
                .isEqualTo(new Retention(RetentionClass.CONSENT, new PurposeEnds()));
        assertThat(EvidenceRetention.of(Keeping.CASE, "B10", List.of(in2014(null))))
                .isEqualTo(new Retention(RetentionClass.CASE, new ByArchive("B10")));
        assertThat(of(Keeping.ORGANISATION)).isEqualTo(new Retention(RetentionClass.ORGANISATION, new OwnRules()));
        assertThat(of(Keeping.PROJECT)).isEqualTo(new Retention(RetentionClass.ORGANISATION, new OwnRules()));
        assertThat(of(Keeping.PROJECT, withoutFunds()).until()).isEqualTo(new OwnRules());
    }

    @Test
    void aProgrammeIsAskedOnlyForWhatItsPeriodKnows() {
        assertThat(RetentionBasis.of(ProgrammingPeriod.FROM_2014_TO_2020))
                .containsExactly(RetentionBasis.ACCOUNTS, RetentionBasis.LETTER, RetentionBasis.AID_GRANTED);
        assertThat(RetentionBasis.of(ProgrammingPeriod.FROM_2021_TO_2027))
                .containsExactly(RetentionBasis.LAST_PAYMENT, RetentionBasis.LETTER, RetentionBasis.AID_GRANTED);
        assertThat(RetentionBasis.of(ProgrammingPeriod.NONE)).containsExactly(RetentionBasis.LETTER);
    }

    private static Retention of(Keeping keeping, Terms... programmes) {
        return EvidenceRetention.of(keeping, null, List.of(programmes));
    }

    private static Terms in2014(@Nullable RetentionEnd end) {
        return new Terms(ProgrammingPeriod.FROM_2014_TO_2020, end, null);
    }

    private static Terms in2021(@Nullable RetentionEnd end) {
        return new Terms(ProgrammingPeriod.FROM_2021_TO_2027, end, null);
    }

    private static Terms withoutFunds() {
        return new Terms(ProgrammingPeriod.NONE, null, null);
    }

    private static RetentionEnd end(RetentionBasis basis, LocalDate day) {
        return new RetentionEnd(UUID.randomUUID(), basis, day, null, null, null, Instant.EPOCH, true);
    }
}
