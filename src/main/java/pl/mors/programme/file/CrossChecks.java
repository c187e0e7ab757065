package pl.mors.programme.file;

import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pl.mors.programme.file.ProgrammeFile.Indicator;
import pl.mors.programme.file.ProgrammeFile.Target;

/** The checks that several blocks of a programme file share, with their wording. */
final class CrossChecks {

    private final Problems problems;

    CrossChecks(Problems problems) {
        this.problems = problems;
    }

    void report(String path, String reason) {
        problems.add(path, reason);
    }

    <T> void each(String path, List<T> items, BiConsumer<String, T> check) {
        for (int i = 0; i < items.size(); i++) {
            check.accept(path + "/" + i, items.get(i));
        }
    }

    /** Reports a key that is in {@code taken} already and adds the others to it. */
    <T> void unique(String path, String field, List<T> items, Function<T, String> key, Set<String> taken) {
        each(path, items, (itemPath, item) -> unique(itemPath, field, key.apply(item), key.apply(item), taken));
    }

    /** The same of a single value, which may be told apart by more than itself. */
    void unique(String path, String field, String value, String toldApartBy, Set<String> taken) {
        if (!taken.add(toldApartBy)) {
            report(path + "/" + field, "Pole „%s”: wartość „%s” jest już użyta wyżej.".formatted(field, value));
        }
    }

    /** Reports a reference to what is not there; {@code what} is in the genitive. */
    void refer(String path, String what, @Nullable String key, Set<String> known) {
        if (key != null && !known.contains(key)) {
            report(path, "Pole „%s”: w pliku nie ma %s „%s”.".formatted(name(path), what, key));
        }
    }

    void refer(String path, String what, List<String> keys, Set<String> known) {
        keys.stream()
                .filter(key -> !known.contains(key))
                .forEach(key -> report(path, "Pole „%s”: w pliku nie ma %s „%s”.".formatted(name(path), what, key)));
    }

    /** Reports {@code later} when it comes before {@code earlier}; what is missing is in order. */
    <T extends Comparable<? super T>> void inOrder(
            String path, String laterName, @Nullable T later, String earlierName, @Nullable T earlier) {
        if (later != null && earlier != null && later.compareTo(earlier) < 0) {
            report(
                    path,
                    "Pole „%s”: %s %s jest wcześniejsza niż %s %s."
                            .formatted(name(path), laterName, later, earlierName, earlier));
        }
    }

    /** Reports a range of numbers that is empty. */
    void range(String path, @Nullable Integer from, @Nullable Integer to) {
        if (from != null && to != null && to < from) {
            report(path + "/to", "Pole „to”: %d to mniej niż %d w polu „from”.".formatted(to, from));
        }
    }

    void indicators(String path, List<Indicator> indicators, Set<String> taken) {
        unique(path, "code", indicators, Indicator::code, taken);
        each(path, indicators, (itemPath, indicator) -> target(itemPath + "/target", indicator.target()));
    }

    private void target(String path, @Nullable Target target) {
        if (target != null && target.women() != null && target.men() != null) {
            int sum = target.women() + target.men();
            if (sum != target.total()) {
                report(
                        path + "/total",
                        "Pole „total”: razem %d, a kobiety (%d) i mężczyźni (%d) dają %d."
                                .formatted(target.total(), target.women(), target.men(), sum));
            }
        }
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
