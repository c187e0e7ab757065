package pl.mors.participant.round;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.mors.participant.ranking.Criterion;
import pl.mors.participant.ranking.KnownAnswer;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.FormReader;

/** Reads a criterion with up to {@link #OPTIONS} possible answers. */
final class CriterionForm {

    static final int OPTIONS = 5;
    static final int FIRST_OPTIONS = 2;
    private static final int MOST_POINTS = 1000;

    private CriterionForm() {}

    static Optional<NewCriterion> read(Form form) {
        var reader = form.read("participant.criterion");
        var name = reader.text("name", 300);
        printed(form, "name");
        var kind = reader.choice("kind", Criterion.Kind.class);
        var options = new ArrayList<NewCriterion.NewOption>();
        for (int i = 1; i <= OPTIONS; i++) {
            var option = option(form, reader.optional(), i, kind.value());
            if (option != null) {
                distinguish(form, options, option, i);
                options.add(option);
            }
        }
        if (options.isEmpty() && !form.errors().any()) {
            form.errors().add("label1", "participant.criterion.error.no-option");
        }
        boolean known = options.stream().anyMatch(option -> option.known() != null);
        if (known && options.stream().anyMatch(option -> option.known() == null)) {
            form.errors().add("known1", "participant.criterion.error.mixed");
        }
        if (kind.value() == Criterion.Kind.POINTS
                && !options.isEmpty()
                && options.stream().allMatch(option -> option.points() == 0)) {
            form.errors().add("points1", "participant.criterion.error.worth-nothing");
        }
        return form.errors().any()
                ? Optional.empty()
                : Optional.of(new NewCriterion(name.get(), kind.get(), List.copyOf(options)));
    }

    /** What stands on the published list is refused rather than changed; what the reader refuses has its sentence already. */
    private static void printed(Form form, String field) {
        if (form.error(field) == null && !PrintedLine.check(form.value(field))) {
            form.errors().add(field, "participant.criterion.error.signs");
        }
    }

    /** Whoever answers must be able to tell the answers apart, and of two that the register gives only the first would ever apply. */
    private static void distinguish(
            Form form, List<NewCriterion.NewOption> before, NewCriterion.NewOption option, int index) {
        if (before.stream().anyMatch(other -> other.label().equalsIgnoreCase(option.label()))) {
            form.errors().add("label" + index, "participant.criterion.error.same-label");
        }
        if (option.known() != null && before.stream().anyMatch(other -> other.known() == option.known())) {
            form.errors().add("known" + index, "participant.criterion.error.same-known");
        }
    }

    private static NewCriterion.@Nullable NewOption option(
            Form form, FormReader reader, int index, Criterion.@Nullable Kind kind) {
        var label = reader.text("label" + index, 300);
        printed(form, "label" + index);
        var points = reader.integer("points" + index, 0, MOST_POINTS);
        var known = reader.choice("known" + index, KnownAnswer.class);
        if (!label.isGiven()) {
            if (points.isGiven() || known.isGiven()) {
                form.errors().add("label" + index, "participant.criterion.error.no-label");
            }
            return null;
        }
        if (kind == Criterion.Kind.PRIORITY) {
            return new NewCriterion.NewOption(label.get(), 0, known.value());
        }
        if (!points.isGiven()) {
            if (form.error("points" + index) == null) {
                form.errors().add("points" + index, "participant.criterion.error.no-points");
            }
            return null;
        }
        return new NewCriterion.NewOption(label.get(), points.get(), known.value());
    }
}
