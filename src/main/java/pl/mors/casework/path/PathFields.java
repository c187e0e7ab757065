package pl.mors.casework.path;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.mors.casework.path.SupportPath.Agreed;
import pl.mors.casework.path.SupportPath.Goal;
import pl.mors.casework.path.SupportPath.Step;
import pl.mors.casework.rule.InstrumentFamily;
import pl.mors.platform.DateRange;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Option;

/** Reads the form about what was agreed. What is wrong becomes an error of the form. */
final class PathFields {

    static final int GOALS = 4;
    static final int STEPS = 8;

    private static final String LABELS = "casework.path";
    private static final int LONGEST = 500;
    private static final int MOST_TIMES = 500;

    private PathFields() {}

    /** @param kinds the programme's kinds of activity */
    static Optional<Agreed> read(Form form, List<Option> kinds, LocalDate today) {
        var reader = form.read(LABELS);
        var as = reader.choice("form", PathForm.class);
        var from = reader.date("from");
        var to = reader.date("to");
        var goals = new ArrayList<Goal>();
        for (int at = 1; at <= GOALS; at++) {
            goal(form, at).ifPresent(goals::add);
        }
        var steps = new ArrayList<Step>();
        for (int at = 1; at <= STEPS; at++) {
            step(form, at, kinds).ifPresent(steps::add);
        }
        var person = reader.optional().date("personSignedOn");
        var worker = reader.optional().date("workerSignedOn");
        if (from.isGiven() && to.isGiven() && to.get().isBefore(from.get())) {
            form.errors().add("to", "casework.to.before", label("to"));
        }
        notLater(form, "personSignedOn", person.value(), today);
        notLater(form, "workerSignedOn", worker.value(), today);
        return form.errors().any()
                ? Optional.empty()
                : Optional.of(new Agreed(
                        as.get(), new DateRange(from.get(), to.get()), person.value(), worker.value(), steps, goals));
    }

    private static Optional<Goal> goal(Form form, int at) {
        var reader = form.read(LABELS).optional();
        var goal = reader.text("goal" + at, LONGEST);
        var measure = reader.text("measure" + at, LONGEST);
        var by = reader.date("by" + at);
        if (goal.isGiven() && !measure.isGiven() && form.error("measure" + at) == null) {
            form.errors().add("measure" + at, "casework.path.measure.missing", label("measure" + at));
        }
        if (!goal.isGiven() && (measure.isGiven() || by.isGiven()) && form.error("goal" + at) == null) {
            form.errors().add("goal" + at, "form.error.required", label("goal" + at));
        }
        return goal.isGiven() && measure.isGiven()
                ? Optional.of(new Goal(goal.get(), measure.get(), by.value()))
                : Optional.empty();
    }

    private static Optional<Step> step(Form form, int at, List<Option> kinds) {
        var reader = form.read(LABELS).optional();
        var family = reader.choice("family" + at, InstrumentFamily.class);
        var kind = reader.choice("kind" + at, kinds.stream().map(Option::value).toList());
        var what = reader.text("what" + at, LONGEST);
        var planned = reader.integer("planned" + at, 1, MOST_TIMES);
        if (family.isGiven() && !kind.isGiven() && !what.isGiven() && form.error("what" + at) == null) {
            form.errors().add("what" + at, "casework.path.what.missing", label("what" + at));
        }
        if (!family.isGiven()
                && (kind.isGiven() || what.isGiven() || planned.isGiven())
                && form.error("family" + at) == null) {
            form.errors().add("family" + at, "form.error.not-chosen", label("family" + at));
        }
        return family.isGiven()
                ? Optional.of(new Step(family.get(), kind.value(), planned.value(), what.value()))
                : Optional.empty();
    }

    private static void notLater(Form form, String field, @Nullable LocalDate day, LocalDate today) {
        if (day != null && day.isAfter(today)) {
            form.errors().add(field, "casework.in-the-future", label(field));
        }
    }

    private static String label(String field) {
        return Texts.t(LABELS + "." + field);
    }

    /** The form as it starts for what is on record. */
    static Form of(SupportPath path) {
        var agreed = path.agreed();
        var answers = new LinkedHashMap<String, String>();
        answers.put("version", path.version().toString());
        answers.put("form", agreed.form().name());
        answers.put("from", Texts.date(agreed.period().from()));
        answers.put("to", Texts.date(agreed.lastDay()));
        for (int at = 1; at <= agreed.goals().size(); at++) {
            var goal = agreed.goals().get(at - 1);
            answers.put("goal" + at, goal.goal());
            answers.put("measure" + at, goal.measure());
            answers.put("by" + at, day(goal.by()));
        }
        for (int at = 1; at <= agreed.steps().size(); at++) {
            var step = agreed.steps().get(at - 1);
            answers.put("family" + at, step.family().name());
            answers.put("kind" + at, Objects.requireNonNullElse(step.activityKind(), ""));
            answers.put("what" + at, Objects.requireNonNullElse(step.what(), ""));
            answers.put("planned" + at, step.planned() == null ? "" : Integer.toString(step.planned()));
        }
        answers.put("personSignedOn", day(agreed.personSignedOn()));
        answers.put("workerSignedOn", day(agreed.workerSignedOn()));
        return Form.startingWith(answers);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : Texts.date(day);
    }

    /** The row that a form was read with; null where there was none, and one that nobody has where it cannot be read. */
    static @Nullable UUID version(Form form) {
        var typed = form.value("version");
        try {
            return typed.isEmpty() ? null : UUID.fromString(typed);
        } catch (IllegalArgumentException unreadable) {
            return new UUID(0, 0);
        }
    }
}
