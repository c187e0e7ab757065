package pl.mors.activity.safeguarding;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Option;

/** Who of those that work with minors is listed, and in which order. What an address says otherwise is the first of each. */
record WorkerFilter(Shown shown, Order order) {

    enum Shown {
        WITH_MINORS,
        LACKING,
        EVERYBODY,
        FORMER
    }

    enum Order {
        NAME,
        LACKING_FIRST
    }

    static WorkerFilter of(@Nullable String shown, @Nullable String order) {
        return new WorkerFilter(named(Shown.values(), shown), named(Order.values(), order));
    }

    /** Of workers in the order of their names. */
    List<Worker> of(List<Worker> workers, LocalDate today) {
        var listed = workers.stream().filter(worker -> switch (shown) {
            case WITH_MINORS -> worker.worksWithMinors();
            case LACKING -> worker.lacksSomething(today);
            case EVERYBODY -> !worker.hasLeft();
            case FORMER -> worker.hasLeft();
        });
        return switch (order) {
            case NAME -> listed.toList();
            case LACKING_FIRST ->
                listed.sorted(Comparator.comparing(worker -> !worker.lacksSomething(today)))
                        .toList();
        };
    }

    static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static List<Option> options(Enum<?>[] all) {
        return Arrays.stream(all)
                .map(one -> Option.of(word(one), Texts.t("activity.safeguarding.filter." + word(one))))
                .toList();
    }

    private static <E extends Enum<E>> E named(E[] all, @Nullable String word) {
        return Arrays.stream(all)
                .filter(one -> word(one).equals(word))
                .findFirst()
                .orElse(all[0]);
    }
}
