package pl.mors.intake.columns;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import pl.mors.reporting.profile.ExportProfile;
import pl.mors.reporting.profile.ExportProfiles;

/**
 * Guesses from its headers what a list's columns hold. The funders' files are known by their labels, of which "w tym" stands for
 * whatever the column before it says; other lists by everyday words; what the organisation corrected once goes before all.
 */
public final class GuessColumns {

    private static final String OF_WHICH = "w tym";
    private static final int FEWEST = 2;
    private static final List<ExportProfile> PROFILES =
            ExportProfiles.CODES.stream().sorted().map(ExportProfiles::load).toList();
    private static final Map<String, Target> KNOWN = known();

    private GuessColumns() {}

    /**
     * Guesses what a row of headers says; empty when it looks like none.
     *
     * @param remembered targets by folded header, as the organisation corrected them before
     */
    public static Optional<Columns> of(int line, List<String> headers, Map<String, Target> remembered) {
        var targets = profile(headers).map(GuessColumns::targets).orElseGet(() -> byWords(headers));
        for (int column = 0; column < headers.size(); column++) {
            var corrected = remembered.get(Headers.fold(headers.get(column)));
            if (corrected != null && !Headers.fold(headers.get(column)).equals(OF_WHICH)) {
                targets.set(column, corrected);
            }
        }
        withoutSecondClaims(targets);
        if (headers.stream().filter(header -> !header.isEmpty()).count() < FEWEST || !names(targets)) {
            return Optional.empty();
        }
        boolean startedAsDeclared = !targets.contains(Target.DECLARED_ON) && targets.contains(Target.STARTED_ON);
        if (startedAsDeclared) {
            Collections.replaceAll(targets, Target.STARTED_ON, Target.DECLARED_ON);
        }
        return Optional.of(new Columns(line, headers, targets, startedAsDeclared));
    }

    private static boolean names(List<Target> targets) {
        return targets.contains(Target.FAMILY_NAME)
                || targets.contains(Target.FULL_NAME)
                || targets.contains(Target.PESEL);
    }

    /** The profile whose file this is: as many columns, and the same labels at most of the positions, more than any other's. */
    private static Optional<ExportProfile> profile(List<String> headers) {
        return PROFILES.stream()
                .filter(profile -> profile.columns().size() == headers.size())
                .filter(profile -> same(profile, headers) * 4 > headers.size() * 3)
                .max(Comparator.comparingInt(profile -> same(profile, headers)));
    }

    private static int same(ExportProfile profile, List<String> headers) {
        int same = 0;
        for (int column = 0; column < headers.size(); column++) {
            var label = Headers.fold(profile.columns().get(column).label());
            same += label.equals(Headers.fold(headers.get(column))) ? 1 : 0;
        }
        return same;
    }

    private static List<Target> targets(ExportProfile profile) {
        return new ArrayList<>(profile.columns().stream()
                .map(column -> Target.of(column.source())
                        .or(() -> Target.ofConstant(Headers.fold(column.label())))
                        .orElse(Target.IGNORED))
                .toList());
    }

    private static List<Target> byWords(List<String> headers) {
        var targets = new ArrayList<Target>();
        for (var header : headers) {
            var folded = Headers.fold(header);
            var before = targets.isEmpty() ? Target.IGNORED : targets.getLast();
            targets.add(folded.equals(OF_WHICH) ? detailOf(before) : word(folded));
        }
        return targets;
    }

    private static Target detailOf(Target before) {
        return switch (before) {
            case LABOUR_STATUS -> Target.LABOUR_STATUS_DETAIL;
            case SUPPORT_KIND -> Target.SUPPORT_SUB_KIND;
            default -> Target.IGNORED;
        };
    }

    private static Target word(String folded) {
        var exact = KNOWN.get(folded);
        if (exact != null) {
            return exact;
        }
        return KNOWN.keySet().stream()
                .filter(known -> known.length() > 3 && (" " + folded + " ").contains(" " + known + " "))
                .max((left, right) -> Integer.compare(left.length(), right.length()))
                .map(KNOWN::get)
                .orElse(Target.IGNORED);
    }

    /** What a column claims that another one to the left of it claims already is left out. */
    private static void withoutSecondClaims(List<Target> targets) {
        Set<Target> claimed = EnumSet.noneOf(Target.class);
        targets.replaceAll(target -> target == Target.IGNORED || claimed.add(target) ? target : Target.IGNORED);
    }

    private static Map<String, Target> known() {
        var known = new HashMap<String, Target>();
        for (var target : Target.values()) {
            target.headers().forEach(header -> known.put(header, target));
        }
        PROFILES.stream()
                .flatMap(profile -> profile.columns().stream())
                .flatMap(column ->
                        Target.of(column.source())
                                .map(target -> Map.entry(Headers.fold(column.label()), target))
                                .stream())
                .filter(entry -> !entry.getKey().equals(OF_WHICH))
                .forEach(entry -> known.putIfAbsent(entry.getKey(), entry.getValue()));
        Stream.of(OF_WHICH, "").forEach(known::remove);
        return Map.copyOf(known);
    }
}
