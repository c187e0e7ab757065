package pl.mors.participant.online;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import pl.mors.participant.application.ApplicationForm;
import pl.mors.participant.ranking.Criterion;
import pl.mors.person.PersonSpelling;
import pl.mors.platform.Pesel;
import pl.mors.platform.Sex;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.FormReader;
import pl.mors.platform.web.Option;

/**
 * Reads what a resident typed: who they are, how to reach them, where they live, and what the round's criteria ask. What follows from
 * the PESEL is not asked. The fields are named as in the register's forms, so that staff begin there with what was typed.
 */
final class OnlineForm {

    static final String LABELS = "participant.online";

    /** Nobody sees this field; what fills it in is no resident. */
    static final String TRAP = "website";

    static final String INFORMED = "informed";

    /** The version of the information clause that the form showed. */
    static final String NOTICE = "notice";

    static final String NEEDS = "needs";
    private static final String PESEL = "pesel";
    private static final String BORN_ON = "bornOn";
    static final String SEX = "sex";
    static final String HOMELESS = "homeless";

    /** What the application keeps, in the order of the form. */
    static final List<String> FIELDS = List.of(
            "givenName",
            "familyName",
            PESEL,
            BORN_ON,
            SEX,
            "phone",
            "email",
            "street",
            "building",
            "flat",
            "postcode",
            "locality",
            HOMELESS,
            "placeOfStay",
            NEEDS);

    private static final int LONGEST = 100;
    private static final int LONGEST_NUMBER = 20;
    private static final int LONGEST_NEEDS = 500;
    private static final int OLDEST = 120;

    private OnlineForm() {}

    /** What a draft keeps, whether right or wrong; only what is longer than any field takes is refused. */
    static Map<String, String> typed(Form form, List<Criterion> criteria) {
        var typed = new LinkedHashMap<String, String>();
        for (var field : FIELDS) {
            var value = form.value(field);
            if (value.length() > LONGEST_NEEDS) {
                form.errors().add(field, "form.error.too-long", Texts.t(LABELS + "." + field), LONGEST_NEEDS);
            } else if (!value.isBlank()) {
                typed.put(field, value);
            }
        }
        for (var criterion : criteria) {
            var chosen = form.value(ApplicationForm.field(criterion));
            if (chosen.equals(ApplicationForm.NONE)
                    || criterion.options().stream()
                            .anyMatch(option -> option.id().toString().equals(chosen))) {
                typed.put(ApplicationForm.field(criterion), chosen);
            }
        }
        return typed;
    }

    /** What a draft keeps of a complete application: what follows from other answers is said, what no longer applies is gone. */
    static Map<String, String> kept(Told told, Form form, List<Criterion> criteria) {
        var kept = new LinkedHashMap<>(told.applicant());
        typed(form, criteria).forEach((field, answer) -> {
            if (!FIELDS.contains(field)) {
                kept.put(field, answer);
            }
        });
        return kept;
    }

    /** The complete application; what is missing or wrong becomes the form's errors. */
    static Optional<Told> read(Form form, List<Criterion> criteria, LocalDate today, boolean madeUpOnly) {
        var told = new LinkedHashMap<String, String>();
        var reader = form.read(LABELS);
        spelt(reader, "givenName", PersonSpelling::name, "participant.online.error.name", told);
        spelt(reader, "familyName", PersonSpelling::name, "participant.online.error.name", told);
        if (form.value(PESEL).isBlank()) {
            withoutPesel(form, reader, today, told);
        } else {
            pesel(form, today, madeUpOnly, told);
        }
        reach(form, reader.optional(), told);
        home(reader, told);
        var answers = ApplicationForm.answers(form, criteria);
        reader.optional().lines(NEEDS, LONGEST_NEEDS).ifGiven().ifPresent(needs -> told.put(NEEDS, needs));
        if (!reader.ticked(INFORMED)) {
            form.errors().add(INFORMED, "participant.online.informed.missing");
        }
        told.put("language", Texts.language().name());
        return form.errors().any() ? Optional.empty() : Optional.of(new Told(told, answers));
    }

    static List<Option> sexes() {
        return Arrays.stream(Sex.values())
                .map(sex -> Option.of(sex.name(), Texts.t("participant.online.sex." + sex)))
                .toList();
    }

    private static void pesel(Form form, LocalDate today, boolean madeUpOnly, Map<String, String> told) {
        switch (Pesel.parse(form.value(PESEL))) {
            case Pesel.Invalid(var fault) -> form.errors().add(PESEL, "participant.online.pesel." + fault);
            case Pesel.Valid(var pesel) -> {
                if (!isBirthday(pesel.dateOfBirth(), today)) {
                    form.errors().add(PESEL, "participant.online.pesel.NO_SUCH_DATE");
                } else if (madeUpOnly && !pesel.isMadeUp()) {
                    form.errors().add(PESEL, "participant.online.pesel.real");
                } else {
                    told.put(PESEL, pesel.digits());
                    told.put(BORN_ON, Texts.date(pesel.dateOfBirth()));
                    told.put(SEX, pesel.sex().name());
                }
            }
        }
    }

    private static void withoutPesel(Form form, FormReader reader, LocalDate today, Map<String, String> told) {
        reader.date(BORN_ON).ifGiven().ifPresent(day -> {
            if (isBirthday(day, today)) {
                told.put(BORN_ON, Texts.date(day));
            } else {
                form.errors().add(BORN_ON, "participant.online.error.bornOn");
            }
        });
        reader.choice(SEX, Sex.class).ifGiven().ifPresent(sex -> told.put(SEX, sex.name()));
    }

    private static boolean isBirthday(LocalDate day, LocalDate today) {
        return !day.isAfter(today) && !day.isBefore(today.minusYears(OLDEST));
    }

    private static void reach(Form form, FormReader reader, Map<String, String> told) {
        spelt(reader, "phone", PersonSpelling::phone, "participant.online.error.phone", told);
        spelt(reader, "email", PersonSpelling::email, "participant.online.error.email", told);
        if (form.value("phone").isBlank() && form.value("email").isBlank()) {
            form.errors().add("phone", "participant.online.error.reach");
        }
    }

    private static void home(FormReader reader, Map<String, String> told) {
        boolean homeless = reader.ticked(HOMELESS);
        var optional = reader.optional();
        if (homeless) {
            told.put(HOMELESS, "true");
            text(reader, "placeOfStay", LONGEST, told);
        } else {
            text(optional, "street", LONGEST, told);
            text(reader, "building", LONGEST_NUMBER, told);
            text(optional, "flat", LONGEST_NUMBER, told);
        }
        spelt(
                homeless ? optional : reader,
                "postcode",
                PersonSpelling::postcode,
                "participant.online.error.postcode",
                told);
        text(reader, "locality", LONGEST, told);
    }

    private static void text(FormReader reader, String field, int longest, Map<String, String> told) {
        reader.text(field, longest).ifGiven().ifPresent(text -> told.put(field, text));
    }

    private static void spelt(
            FormReader reader,
            String field,
            Function<String, Optional<String>> spelling,
            String errorKey,
            Map<String, String> told) {
        reader.with(field, spelling, errorKey).ifGiven().ifPresent(text -> told.put(field, text));
    }
}
