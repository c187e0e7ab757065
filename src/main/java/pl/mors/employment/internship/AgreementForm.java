package pl.mors.employment.internship;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.mors.employment.EmployerId;
import pl.mors.employment.rule.LegalForm;
import pl.mors.platform.DateRange;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Option;
import pl.mors.platform.web.Parse;

/** Reads the form about an agreement. What is wrong becomes an error of the form. */
final class AgreementForm {

    static final String LABELS = "employment.internship";
    private static final BigDecimal MOST_HOURS = new BigDecimal(40);
    private static final List<String> FULL_HOURS = List.of("40", "35");

    private AgreementForm() {}

    /**
     * Reads what was agreed.
     *
     * @param employers those to choose from
     * @param mayOverride whether a reason to go on against the rules is heard
     * @param endedEarly of the agreement that is corrected; null when it did not
     */
    static Optional<Agreement> read(
            Form form, List<Option> employers, boolean mayOverride, @Nullable EarlyEnd endedEarly) {
        var reader = form.read(LABELS);
        var legalForm = reader.choice("form", LegalForm.class);
        var employer =
                reader.choice("employer", employers.stream().map(Option::value).toList());
        var number = reader.text("number", 60);
        var signedOn = reader.date("signedOn");
        var from = reader.date("from");
        var to = reader.date("to");
        var weeklyHours = reader.with("weeklyHours", AgreementForm::hours, "employment.internship.weeklyHours.wrong");
        var fullHours = reader.choice("fullWeeklyHours", FULL_HOURS);
        boolean withQualification = reader.ticked("withQualification");
        var duties = reader.lines("duties", 3000);
        var tutorName = reader.text("tutorName", 120);
        var tutorPhone = reader.optional().text("tutorPhone", 30);
        var reason = reader.optional().lines("overrideReason", 500);
        if (from.isGiven() && to.isGiven() && to.get().isBefore(from.get())) {
            form.errors().add("to", "employment.internship.to.before", Texts.t("employment.internship.to"));
        }
        if (form.errors().any()) {
            return Optional.empty();
        }
        return Optional.of(new Agreement(
                EmployerId.valueOf(employer.get()),
                legalForm.get(),
                number.get(),
                signedOn.get(),
                new DateRange(from.get(), to.get()),
                weeklyHours.get(),
                Integer.parseInt(fullHours.get()),
                withQualification,
                duties.get(),
                tutorName.get(),
                tutorPhone.value(),
                mayOverride ? reason.value() : null,
                endedEarly));
    }

    private static Optional<BigDecimal> hours(String typed) {
        return Parse.money(typed).filter(hours -> hours.signum() > 0 && hours.compareTo(MOST_HOURS) <= 0);
    }

    /** The form as it starts for an agreement that is corrected. */
    static Form of(Internship internship) {
        var agreement = internship.agreement();
        var values = new LinkedHashMap<String, String>();
        values.put("version", internship.version().toString());
        values.put("form", agreement.form().name());
        values.put("employer", agreement.employer().toString());
        values.put("number", agreement.number());
        values.put("signedOn", Texts.date(agreement.signedOn()));
        values.put("from", Texts.date(agreement.period().from()));
        values.put("to", Texts.date(agreement.lastDay()));
        values.put("weeklyHours", Texts.number(agreement.weeklyHours()));
        values.put("fullWeeklyHours", Integer.toString(agreement.fullWeeklyHours()));
        values.put("withQualification", Boolean.toString(agreement.withQualification()));
        values.put("duties", agreement.duties());
        values.put("tutorName", agreement.tutorName());
        values.put("tutorPhone", Objects.requireNonNullElse(agreement.tutorPhone(), ""));
        values.put("overrideReason", Objects.requireNonNullElse(agreement.overrideReason(), ""));
        return Form.startingWith(values);
    }

    static List<Option> fullHours() {
        return FULL_HOURS.stream()
                .map(hours -> Option.of(hours, Texts.t("employment.internship.fullWeeklyHours." + hours)))
                .toList();
    }
}
