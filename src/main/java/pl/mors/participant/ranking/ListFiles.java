package pl.mors.participant.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.mors.participant.application.RecruitmentApplication;
import pl.mors.person.PersonId;
import pl.mors.platform.sheet.Sheet;
import pl.mors.platform.text.Texts;

/** The lists of a round as sheets: with names for those who may see them. */
final class ListFiles {

    private ListFiles() {}

    /** The list as it stands, with a column for each criterion. */
    static Sheet ranking(RankedRound ranked, List<Criterion> criteria, @Nullable Set<PersonId> seen) {
        var head = head("position", "number", "familyName", "givenName", "submittedAt");
        criteria.forEach(criterion -> head.add(criterion.name()));
        head.addAll(head("points", "outcome", "decided"));
        return new Sheet(
                Texts.t("participant.ranking.title"),
                head,
                ranked.lines().stream().map(line -> line(line, criteria, seen)).toList());
    }

    private static List<@Nullable Object> line(
            RankedRound.Line line, List<Criterion> criteria, @Nullable Set<PersonId> seen) {
        var application = line.application();
        var person = named(application, seen);
        var row = new ArrayList<@Nullable Object>(Arrays.asList(
                line.position(),
                application.number(),
                person == null ? null : person.familyName(),
                person == null ? null : person.givenName(),
                Texts.dateTime(application.submittedAt())));
        var decision = application.decision();
        var awards = decision == null
                ? application.score(criteria).map(Score::awards).orElse(List.of()).stream()
                        .map(Snapshot.Award::of)
                        .toList()
                : decision.told().awards();
        for (int i = 0; i < criteria.size(); i++) {
            row.add(i < awards.size() ? worth(awards.get(i)) : null);
        }
        row.add(line.standing().points());
        row.add(outcome(line.outcome(), line.isWithdrawn()));
        row.add(Texts.t("participant.ranking.decided." + line.isDecided()));
        return row;
    }

    private static @Nullable Object worth(Snapshot.Award award) {
        return award.kind() == Criterion.Kind.PRIORITY ? award.answer() : award.points();
    }

    /** Every application with what was decided and why. */
    static Sheet decisions(List<RecruitmentApplication> applications, @Nullable Set<PersonId> seen) {
        return new Sheet(
                Texts.t("participant.ranking.decisions"),
                head("number", "familyName", "givenName", "outcome", "basis", "decidedOn", "points", "reason"),
                applications.stream()
                        .filter(application -> application.decision() != null)
                        .map(application -> decision(application, seen))
                        .toList());
    }

    private static List<@Nullable Object> decision(RecruitmentApplication application, @Nullable Set<PersonId> seen) {
        var person = named(application, seen);
        var decision = Objects.requireNonNull(application.decision());
        return Arrays.asList(
                application.number(),
                person == null ? null : person.familyName(),
                person == null ? null : person.givenName(),
                outcome(decision.outcome(), application.withdrawal() != null),
                Texts.t("participant.ranking.basis." + decision.basis()),
                decision.decidedOn(),
                decision.told().points(),
                decision.reason());
    }

    static String outcome(Ranking.Outcome outcome, boolean withdrawn) {
        return Texts.t(
                withdrawn ? "participant.application.state.WITHDRAWN" : "participant.ranking.outcome." + outcome);
    }

    private static RecruitmentApplication.@Nullable Applicant named(
            RecruitmentApplication application, @Nullable Set<PersonId> seen) {
        var person = application.person();
        return person == null || (seen != null && !seen.contains(person.id())) ? null : person;
    }

    private static List<String> head(String... columns) {
        var head = new ArrayList<String>();
        for (var column : columns) {
            head.add(Texts.t("participant.ranking.column." + column));
        }
        return head;
    }
}
