package pl.mors.evidence.retention;

import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.mors.programme.file.ProgrammeFile.ProgrammingPeriod;

/**
 * Until when a paper is kept.
 *
 * <p>Sources: 2014-2020, regulation (EU) 1303/2013, art. 140(1): two years from 31 December following the submission of the accounts in
 * which the final expenditure is included; the managing authority tells the beneficiary the day (art. 140(2)) [M]. For operations below
 * a million euro the act has three years from the accounts with the operation's expenditure [M]: where the authority goes by that, its
 * letter says the last day. 2021-2027, regulation (EU) 2021/1060, art. 82: five years from 31 December of the year of the last payment
 * to the beneficiary; paid on 12 March 2026, kept until 31 December 2031. State aid and de minimis aid: ten years from the day of
 * granting [M]. A case of the office: by the category of its class in the list of files; from when that runs is the archive's to
 * say. Photographs and consents: until the purpose ends or the consent is withdrawn, regulation (EU) 2016/679, art. 5(1)(e) and 7(3).
 * What belongs to no programme of European funds is kept by the organisation's own rules.
 */
public final class EvidenceRetention {

    private static final int YEARS_AFTER_LAST_PAYMENT = 5;
    private static final int YEARS_AFTER_ACCOUNTS = 2;
    private static final int YEARS_AFTER_AID = 10;

    private EvidenceRetention() {}

    /**
     * What is known about a programme to which the paper belongs.
     *
     * @param end from when its papers are kept; null until somebody is told
     * @param internshipAid the same for papers about internships that were aid; null where they were none
     */
    public record Terms(
            ProgrammingPeriod period,
            @Nullable RetentionEnd end,
            @Nullable RetentionEnd internshipAid) {}

    /** A class and a time. */
    public record Retention(RetentionClass kept, Until until) {}

    /** Until when; until it is known, nothing may be deleted. */
    public sealed interface Until {}

    /** Until this day, and on it. */
    public record LastDay(LocalDate day) implements Until {}

    /** The day comes from outside and has not come. */
    public record NotTold() implements Until {}

    /** As long as what was agreed to goes on. */
    public record PurposeEnds() implements Until {}

    /** As the archive keeps the case. */
    public record ByArchive(@Nullable String category) implements Until {}

    /** As the organisation's own rules say. */
    public record OwnRules() implements Until {}

    /**
     * @param category of the archive, of a case
     * @param programmes those to which the paper belongs: it is kept for the longest of their times
     */
    public static Retention of(Keeping keeping, @Nullable String category, List<Terms> programmes) {
        return switch (keeping) {
            case CONSENT -> new Retention(RetentionClass.CONSENT, new PurposeEnds());
            case CASE -> new Retention(RetentionClass.CASE, new ByArchive(category));
            case ORGANISATION -> new Retention(RetentionClass.ORGANISATION, new OwnRules());
            case PROJECT -> ofProgrammes(programmes, false);
            case INTERNSHIP -> ofProgrammes(programmes, true);
        };
    }

    static LocalDate lastDay(RetentionBasis basis, LocalDate day) {
        return switch (basis) {
            case LAST_PAYMENT -> endOfYear(day, YEARS_AFTER_LAST_PAYMENT);
            case ACCOUNTS -> endOfYear(day, YEARS_AFTER_ACCOUNTS);
            case LETTER -> day;
            case AID_GRANTED -> day.plusYears(YEARS_AFTER_AID);
        };
    }

    private static LocalDate endOfYear(LocalDate day, int later) {
        return LocalDate.of(day.getYear() + later, Month.DECEMBER, 31);
    }

    private static Retention ofProgrammes(List<Terms> programmes, boolean aboutInternship) {
        return programmes.stream()
                .flatMap(terms -> ofProgramme(terms, aboutInternship))
                .max(Comparator.comparing(one -> end(one.until())))
                .orElseGet(() -> new Retention(RetentionClass.ORGANISATION, new OwnRules()));
    }

    private static Stream<Retention> ofProgramme(Terms terms, boolean aboutInternship) {
        var project = ofProject(terms);
        var aid = terms.internshipAid();
        if (!aboutInternship || aid == null) {
            return Stream.of(project);
        }
        var aided = new LastDay(aid.lastDay());
        boolean longer = end(aided).isAfter(end(project.until()));
        return Stream.of(new Retention(RetentionClass.STATE_AID, longer ? aided : project.until()));
    }

    private static Retention ofProject(Terms terms) {
        Until until =
                terms.end() == null ? new NotTold() : new LastDay(terms.end().lastDay());
        return switch (terms.period()) {
            case FROM_2014_TO_2020 -> new Retention(RetentionClass.PROJECT_2014, until);
            case FROM_2021_TO_2027 -> new Retention(RetentionClass.PROJECT_2021, until);
            case NONE -> new Retention(RetentionClass.ORGANISATION, terms.end() == null ? new OwnRules() : until);
        };
    }

    /** For comparing: what has no end yet is longer than what has one; rules of one's own give way to those of a programme. */
    private static LocalDate end(Until until) {
        return switch (until) {
            case LastDay last -> last.day();
            case NotTold untold -> LocalDate.MAX;
            case PurposeEnds purpose -> LocalDate.MIN;
            case ByArchive archive -> LocalDate.MIN;
            case OwnRules own -> LocalDate.MIN;
        };
    }
}
