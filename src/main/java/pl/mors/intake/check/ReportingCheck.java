package pl.mors.intake.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.mors.intake.columns.Columns;
import pl.mors.intake.columns.Target;
import pl.mors.intake.listing.ListedPerson;
import pl.mors.intake.listing.Problem;
import pl.mors.reporting.participants.ExportTerms;
import pl.mors.reporting.participants.ReportedParticipation;
import pl.mors.reporting.participants.ReportedParticipation.Entry;
import pl.mors.reporting.reportability.Finding;
import pl.mors.reporting.reportability.ReportabilityPolicy;

/** Asks the rules of reporting (R04) about the people of a list: who could not be shown to the funder, and why. */
final class ReportingCheck {

    private static final UUID NOBODY = new UUID(0, 0);

    /** What the list's own rules say better, or what no list can tell: supports are facts of sessions. */
    private static final Set<Finding.Code> SAID_OTHERWISE = EnumSet.of(
            Finding.Code.NO_SUPPORT,
            Finding.Code.WRONG_PESEL,
            Finding.Code.PESEL_OF_OTHER_BIRTH_DATE,
            Finding.Code.PESEL_OF_OTHER_SEX);

    private final Columns columns;
    private final @Nullable ExportTerms terms;
    private final ReportabilityPolicy policy = new ReportabilityPolicy();
    private final Map<String, Target> targets;
    private final Set<String> missingColumns = new TreeSet<>();

    ReportingCheck(Columns columns, @Nullable ExportTerms terms) {
        this.columns = columns;
        this.terms = terms;
        this.targets = terms == null
                ? Map.of()
                : terms.profile().columns().stream()
                        .flatMap(column ->
                                Target.of(column.source()).map(target -> Map.entry(column.label(), target)).stream())
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first, HashMap::new));
    }

    List<Problem> check(ListedPerson person) {
        if (terms == null) {
            return List.of();
        }
        var problems = new ArrayList<Problem>();
        for (var finding : policy.check(reported(person), terms)) {
            if (SAID_OTHERWISE.contains(finding.code())) {
                continue;
            }
            var label = label(finding);
            var target = label == null ? null : targets.get(label);
            if (finding.code() == Finding.Code.MISSING && (target == null || !columns.has(target))) {
                missingColumns.add(String.valueOf(label));
            } else {
                problems.add(problem(person.line(), target == null ? columnOf(finding) : target, finding));
            }
        }
        return problems;
    }

    /** Columns that the funder wants and the list has not: said once, not for each row. */
    List<Problem> ofList() {
        return missingColumns.stream()
                .map(label -> Problem.ofList(Problem.Code.REQUIRED_COLUMN_MISSING, label))
                .toList();
    }

    private Problem problem(int line, @Nullable Target target, Finding finding) {
        return new Problem(
                line,
                target == null ? Problem.WHOLE_ROW : columns.of(target),
                Problem.Code.NOT_REPORTABLE,
                "",
                Stream.concat(Stream.of(finding.textKey()), finding.args().stream())
                        .toList());
    }

    private static @Nullable String label(Finding finding) {
        return switch (finding.code()) {
            case MISSING, NO_WORD, FORBIDDEN_CHARACTER -> finding.args().getFirst();
            default -> null;
        };
    }

    private static @Nullable Target columnOf(Finding finding) {
        return switch (finding.code()) {
            case NO_DECLARATION, SUPPORT_BEFORE_DECLARATION -> Target.DECLARED_ON;
            case NO_IDENTIFIER, TWO_IDENTIFIERS -> Target.PESEL;
            case NO_RESIDENCE -> Target.LOCALITY;
            case NO_EXIT_SITUATION -> Target.EXIT_SITUATION;
            case EXIT_BEFORE_LAST_SUPPORT, EXIT_OUTSIDE_PERIOD -> Target.EXITED_ON;
            case WRONG_POSTCODE -> Target.POSTCODE;
            case WRONG_EMAIL -> Target.EMAIL;
            case WRONG_PHONE, NO_CONTACT -> Target.PHONE;
            default -> null;
        };
    }

    /** With the institution as the list names it: whether it is in the register is said elsewhere. */
    private static @Nullable Entry entry(ListedPerson person) {
        var entry = person.entry();
        var institution = person.institution();
        return entry == null || institution == null
                ? entry
                : new Entry(
                        entry.education(),
                        entry.labourStatus(),
                        entry.labourStatusDetail(),
                        entry.occupation(),
                        entry.employer(),
                        entry.educationEndsOn(),
                        institution.name());
    }

    private static ReportedParticipation reported(ListedPerson person) {
        return new ReportedParticipation(
                NOBODY,
                NOBODY,
                person.number() == null ? 1 : person.number(),
                person.givenName(),
                person.familyName(),
                person.pesel(),
                person.otherIdentifier(),
                person.bornOn(),
                person.sex(),
                person.citizenship(),
                person.phone(),
                person.email(),
                person.residence(),
                person.declaredOn(),
                entry(person),
                person.answers(),
                person.exit(),
                null,
                person.supports());
    }
}
