package pl.mors.activity.signup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.mors.activity.signup.PublicSignUps.PublicGroup;
import pl.mors.person.PersonSpelling;
import pl.mors.platform.web.Form;

/** Whom a resident signs up together with the first person of a form: numbered from 2 on, and a number that says nothing is nobody. */
final class SignedUpTogether {

    /** With the first one: a family, and not a school class. */
    static final int MOST = 6;

    static final String GIVEN_NAME = "givenName";
    static final String FAMILY_NAME = "familyName";
    static final String WHO = "who";
    static final String AGE = "age";
    static final String GUARDIAN_AGREES = "guardianAgrees";

    private static final String ERROR = "activity.signup.error.together.";

    private final Form form;
    private final PublicGroup group;

    private SignedUpTogether(Form form, PublicGroup group) {
        this.form = form;
        this.group = group;
    }

    record Other(String givenName, String familyName, boolean minor) {}

    /** What is missing or wrong becomes an error of the form that says of whom. */
    static List<Other> read(Form form, PublicGroup group) {
        var others = new SignedUpTogether(form, group).others();
        if (others.stream().anyMatch(Other::minor) && !form.has(GUARDIAN_AGREES, "true")) {
            form.errors().add(GUARDIAN_AGREES, ERROR + GUARDIAN_AGREES);
        }
        return others;
    }

    /** Whether the form says something of anybody but the first one. */
    static boolean isAnybodyOn(Form form) {
        return numbers().stream().anyMatch(number -> isOn(form, number));
    }

    static List<Integer> numbers() {
        return Stream.iterate(2, number -> number + 1).limit(MOST - 1).toList();
    }

    private static boolean isOn(Form form, int number) {
        return Stream.of(GIVEN_NAME, FAMILY_NAME, WHO, AGE)
                .anyMatch(field -> !form.value(field + number).isBlank());
    }

    private List<Other> others() {
        var others = new ArrayList<Other>();
        for (int number : numbers()) {
            if (isOn(form, number)) {
                others.add(new Other(name(GIVEN_NAME, number), name(FAMILY_NAME, number), isMinor(number)));
            }
        }
        return List.copyOf(others);
    }

    private String name(String field, int number) {
        return PersonSpelling.name(form.value(field + number).strip()).orElseGet(() -> {
            form.errors().add(field + number, ERROR + field, number);
            return "";
        });
    }

    private boolean isMinor(int number) {
        if (group.isForAdults()) {
            return false;
        }
        return group.asksAge() ? isMinorByAge(number) : isMinorByAnswer(number);
    }

    private boolean isMinorByAge(int number) {
        var age = Optional.of(form.value(AGE + number).strip())
                .filter(typed -> typed.matches("[0-9]{1,3}"))
                .map(Integer::valueOf)
                .filter(years -> years <= SignUpForm.OLDEST);
        if (age.isEmpty()) {
            form.errors().add(AGE + number, ERROR + AGE, number);
        } else if (!group.ages().includes(age.get())) {
            form.errors().add(AGE + number, ERROR + "ages", number, group.ages().text());
        }
        return age.filter(SignUpForm::isMinor).isPresent();
    }

    private boolean isMinorByAnswer(int number) {
        var who = form.value(WHO + number);
        if (!List.of(SignUpForm.ADULT, SignUpForm.MINOR).contains(who)) {
            form.errors().add(WHO + number, ERROR + WHO, number);
        }
        return who.equals(SignUpForm.MINOR);
    }
}
