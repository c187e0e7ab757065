package pl.mors.participant.ranking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.mors.participant.application.RecruitmentApplication;
import pl.mors.participant.application.RecruitmentApplication.FormalCheck;
import pl.mors.participant.ranking.Rankable.Hindrance;
import pl.mors.participant.round.RecruitmentRound;
import pl.mors.programme.file.Delivery.Share;

/**
 * A round's list as it stands: what was decided keeps what it rested on; what was not is measured as things are.
 *
 * @param lines those on the list, from the first to the last
 * @param kept those that something keeps from it, by their numbers
 * @param free places that nobody has
 * @param quotas of the round's places, before anybody had one
 */
public record RankedRound(List<Line> lines, List<Kept> kept, int free, List<Quota> quotas) {

    public RankedRound {
        lines = List.copyOf(lines);
        kept = List.copyOf(kept);
    }

    /**
     * An application on the list.
     *
     * @param outcome as decided; for what was not decided yet, as it would be
     */
    public record Line(
            int position, RecruitmentApplication application, Ranking.Standing standing, Ranking.Outcome outcome) {

        public boolean isDecided() {
            return application.decision() != null;
        }

        public boolean isWithdrawn() {
            return application.withdrawal() != null;
        }
    }

    /** An application that is not on the list, and why. */
    public record Kept(RecruitmentApplication application, List<Hindrance> hindrances) {}

    static RankedRound of(
            RecruitmentRound round,
            List<Criterion> criteria,
            List<Share> shares,
            List<RecruitmentApplication> all,
            LocalDate today) {
        var byNumber = all.stream().collect(Collectors.toMap(RecruitmentApplication::number, Function.identity()));
        var decided = new ArrayList<Ranking.Standing>();
        var open = new ArrayList<Ranking.Standing>();
        var kept = new ArrayList<Kept>();
        for (var application : all) {
            var hindrances = hindrances(application, today);
            var decision = application.decision();
            if (decision != null && decision.told().position() != null) {
                decided.add(decision.told().standing());
            } else if (decision == null && hindrances.isEmpty()) {
                open.add(standing(application, criteria));
            } else {
                kept.add(new Kept(
                        application,
                        decision == null ? hindrances : decision.told().hindrances()));
            }
        }
        int accepted = count(all, Ranking.Outcome.ACCEPTED);
        int waiting = count(all, Ranking.Outcome.RESERVE);
        int free = Math.max(0, round.terms().places() - accepted);
        var reserve = round.terms().reservePlaces();
        var quotas = shares.stream()
                .map(share -> Quota.of(share, round.terms().places()))
                .toList();
        // Whoever waits on the reserve list goes before whoever is ranked after it was made.
        var proposed = Ranking.of(
                open,
                waiting > 0 ? 0 : free,
                reserve == null ? null : Math.max(0, reserve - waiting),
                left(quotas, all));
        return new RankedRound(lines(decided, open, proposed, byNumber), kept, free, quotas);
    }

    private static List<Line> lines(
            Collection<Ranking.Standing> decided,
            Collection<Ranking.Standing> open,
            Ranking proposed,
            Map<Integer, RecruitmentApplication> byNumber) {
        var outcomes = proposed.places().stream()
                .collect(Collectors.toMap(place -> place.standing().number(), Ranking.Place::outcome));
        var everybody = new ArrayList<>(decided);
        everybody.addAll(open);
        return Ranking.of(everybody, 0, null).places().stream()
                .map(place -> {
                    var application =
                            Objects.requireNonNull(byNumber.get(place.standing().number()));
                    var decision = application.decision();
                    var outcome = decision == null
                            ? Objects.requireNonNull(
                                    outcomes.get(place.standing().number()))
                            : decision.outcome();
                    return new Line(place.position(), application, place.standing(), outcome);
                })
                .toList();
    }

    /** The quotas less those who have a place. */
    private static List<Quota> left(List<Quota> quotas, List<RecruitmentApplication> all) {
        return quotas.stream()
                .map(quota -> quota.less((int) all.stream()
                        .filter(one -> one.has(Ranking.Outcome.ACCEPTED))
                        .map(one -> Objects.requireNonNull(one.decision()).told())
                        .filter(told -> told.groups().contains(quota.group()))
                        .count()))
                .toList();
    }

    private static int count(List<RecruitmentApplication> all, Ranking.Outcome outcome) {
        return (int) all.stream().filter(one -> one.has(outcome)).count();
    }

    /** What keeps the application from the list, as things are. */
    public static List<Hindrance> hindrances(RecruitmentApplication application, LocalDate today) {
        var eligibility = application.eligibility();
        return Rankable.check(
                new Rankable.Facts(
                        application.withdrawal() != null,
                        application.isLate() && application.admitted() == null,
                        application.person() != null,
                        application.check(),
                        eligibility == null ? null : eligibility.outcome()),
                today);
    }

    static Ranking.Standing standing(RecruitmentApplication application, List<Criterion> criteria) {
        var score = application.score(criteria);
        return new Ranking.Standing(
                application.number(),
                score.map(Score::priorities).orElse(List.of()),
                score.map(Score::points).orElse(0),
                application.submittedAt(),
                application.groups());
    }

    /** Those on the list or kept from it about which there is no decision, and who did not resign. */
    public List<RecruitmentApplication> undecided() {
        var undecided = new ArrayList<RecruitmentApplication>();
        lines.stream().map(Line::application).forEach(undecided::add);
        kept.stream().map(Kept::application).forEach(undecided::add);
        undecided.removeIf(application -> application.decision() != null || application.withdrawal() != null);
        return undecided;
    }

    /** Those about which somebody has to do something before the list can be approved. */
    public List<Kept> unsettled() {
        return kept.stream()
                .filter(one -> one.application().decision() == null
                        && one.application().withdrawal() == null
                        && !Rankable.isSettled(one.hindrances()))
                .toList();
    }

    /** Who waits on the reserve list, the first to move up first. */
    public List<Line> waiting() {
        return lines.stream()
                .filter(line -> line.application().has(Ranking.Outcome.RESERVE))
                .toList();
    }

    /** Who moves up when a place is free: the first whom the shares of groups let in; null when nobody waits. */
    @Nullable
    Line next() {
        var everybody = lines.stream().map(Line::application).toList();
        var waiting = waiting();
        var chosen = PlacesByShare.choose(waiting.stream().map(Line::standing).toList(), 1, left(quotas, everybody));
        return waiting.stream()
                .filter(line -> chosen.contains(line.standing().number()))
                .findFirst()
                .orElse(waiting.isEmpty() ? null : waiting.getFirst());
    }

    /** How many have or would have a place; with a group, how many of it. */
    int accepted(@Nullable String group) {
        return (int) lines.stream()
                .filter(line -> line.outcome() == Ranking.Outcome.ACCEPTED && !line.isWithdrawn())
                .filter(line -> group == null || line.standing().groups().contains(group))
                .count();
    }

    /** The accounts that recorded the formal checks of these applications. */
    static List<UUID> checkers(List<RecruitmentApplication> decided) {
        return decided.stream()
                .map(RecruitmentApplication::check)
                .filter(Objects::nonNull)
                .map(FormalCheck::by)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    @Nullable
    Line line(RecruitmentApplication application) {
        return lines.stream()
                .filter(line -> line.application().id().equals(application.id()))
                .findFirst()
                .orElse(null);
    }
}
