package pl.mors.participant.eligibility;

import static pl.mors.participant.eligibility.FindingCode.ADDRESS_ON_MAP;
import static pl.mors.participant.eligibility.FindingCode.TIE_TO_AREA;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import pl.mors.participant.ParticipationRole;
import pl.mors.platform.text.Texts;
import pl.mors.programme.file.Delivery.Tie;

/**
 * R01 in a call that takes those who live, learn or work in the area, as it chooses: one of these on that day is enough, by the
 * person's statement. Source: the programme's call.
 */
final class TieToArea implements EligibilityRule {

    /** Something that may tie the person to the area on the day. */
    private record Known(Tie kind, String words, LocalDate lastDay, AreaMatch.Answer answer) {}

    @Override
    public List<Finding> check(EligibilityTerms terms, EligibilityFacts facts) {
        if (terms.anywhere() || terms.onlyResidents() || facts.role() == ParticipationRole.CLOSE_ASSOCIATE) {
            return List.of();
        }
        var known = known(terms, facts);
        return List.of(known.stream()
                .filter(one -> one.answer() == AreaMatch.Answer.INSIDE)
                .max(Comparator.comparing(Known::lastDay))
                .map(best -> met(best, facts.day()))
                .orElseGet(() -> notMet(terms, known)));
    }

    private static List<Known> known(EligibilityTerms terms, EligibilityFacts facts) {
        var known = new ArrayList<Known>();
        var address = facts.address();
        if (address != null && terms.ties().contains(Tie.LIVES)) {
            var answer = AreaMatch.check(terms.areas(), Place.of(address, facts.at()));
            known.add(new Known(Tie.LIVES, address.oneLine(), LocalDate.MAX, answer));
        }
        facts.ties().stream()
                .filter(tie -> terms.ties().contains(tie.kind()) && tie.holdsOn(facts.day()))
                .map(tie -> new Known(
                        tie.kind(),
                        tie.oneLine(),
                        Objects.requireNonNullElse(tie.validUntil(), LocalDate.MAX),
                        AreaMatch.check(terms.areas(), tie.place())))
                .forEach(known::add);
        return known;
    }

    private static Finding met(Known best, LocalDate day) {
        return Finding.of(
                TIE_TO_AREA,
                FindingState.MET.until(best.lastDay(), day),
                Texts.t("participant.tie.one." + best.kind()),
                best.words(),
                best.lastDay());
    }

    private static Finding notMet(EligibilityTerms terms, List<Known> known) {
        var unknown = known.stream()
                .filter(one -> one.answer() == AreaMatch.Answer.NOT_ON_MAP)
                .findFirst();
        if (unknown.isPresent()) {
            return Finding.of(
                    ADDRESS_ON_MAP, FindingState.MISSING_EVIDENCE, unknown.get().words());
        }
        boolean allSaid = terms.ties().stream().allMatch(tie -> known.stream().anyMatch(one -> one.kind() == tie));
        var ways = terms.ties().stream()
                .map(tie -> Texts.t("participant.tie.one." + tie))
                .toList();
        return Finding.of(
                TIE_TO_AREA,
                allSaid ? FindingState.NOT_MET : FindingState.MISSING_EVIDENCE,
                ways.size() == 1
                        ? ways.getFirst()
                        : Texts.t(
                                "participant.tie.or",
                                String.join(", ", ways.subList(0, ways.size() - 1)),
                                ways.getLast()),
                known.stream().map(Known::words).collect(Collectors.joining("; ")));
    }
}
