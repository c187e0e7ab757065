package pl.mors.participant.online;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.mors.participant.application.ApplicationForm;
import pl.mors.participant.ranking.Criterion;
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

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST = 100;
    private static final int LONGEST_NUMBER = 20;
    private static final int LONGEST_NEEDS = 500;
    private static final int OLDEST = 120;
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}]+(?:[ '’.-]+[\\p{L}\\p{M}]+)*\\.?");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9](?:[ -]?[0-9]){6,14}");
    private static final Pattern EMAIL = Pattern.compile("[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+");
    private static final Pattern POSTCODE = Pattern.compile("([0-9]{2})[ -]?([0-9]{3})");

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
        name(reader, "givenName", told);
        name(reader, "familyName", told);
        if (form.value(PESEL).isBlank()) {
            withoutPesel(form, reader, today, told);
        } else {
            pesel(form, today, madeUpOnly, told);
        }
        reach(form, reader.optional(), told);
        home(reader, told);
        var answers = ApplicationForm.answers(form, criteria);
        text(reader.optional(), NEEDS, LONGEST_NEEDS, told);
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

    private static void name(FormReader reader, String field, Map<String, String> told) {
        reader.with(
                        field,
                        typed -> Optional.of(typed.replaceAll("\\s+", " "))
                                .filter(name -> name.length() <= LONGEST_NAME
                                        && NAME.matcher(name).matches()),
                        "participant.online.error.name")
                .ifGiven()
                .ifPresent(name -> told.put(field, name));
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
        matching(reader, "phone", PHONE, told);
        matching(reader, "email", EMAIL, told);
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
        (homeless ? optional : reader)
                .with(
                        "postcode",
                        typed -> Optional.of(POSTCODE.matcher(typed))
                                .filter(Matcher::matches)
                                .map(match -> match.group(1) + "-" + match.group(2)),
                        "participant.online.error.postcode")
                .ifGiven()
                .ifPresent(postcode -> told.put("postcode", postcode));
        text(reader, "locality", LONGEST, told);
    }

    private static void text(FormReader reader, String field, int longest, Map<String, String> told) {
        reader.text(field, longest).ifGiven().ifPresent(text -> told.put(field, text));
    }

    private static void matching(FormReader reader, String field, Pattern pattern, Map<String, String> told) {
        reader.with(
                        field,
                        typed -> Optional.of(typed)
                                .filter(text -> pattern.matcher(text).matches()),
                        "participant.online.error." + field)
                .ifGiven()
                .ifPresent(text -> told.put(field, text));
    }
}
