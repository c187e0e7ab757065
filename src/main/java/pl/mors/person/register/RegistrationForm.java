package pl.mors.person.register;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import pl.mors.person.NoPeselReason;
import pl.mors.person.NoticeWay;
import pl.mors.person.PersonUrls;
import pl.mors.person.Residence;
import pl.mors.person.contact.ContactDetails;
import pl.mors.person.residence.AddressForm;
import pl.mors.person.residence.Addresses;
import pl.mors.platform.Pesel;
import pl.mors.platform.Sex;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Option;

/** Reads what a clerk typed about a new person. */
final class RegistrationForm {

    static final String PESEL = "pesel";

    /** Asked of people without a number only, so that its being there tells their form from the other. */
    static final String BORN_ON = "bornOn";

    /** Ticked on the page that shows people alike: this is somebody else. */
    static final String SOMEBODY_ELSE = "somebodyElse";

    /** Who was shown there; whoever is alike and was registered since is shown first. */
    static final String ALIKE = "alike";

    /** How the information clause was given. */
    static final String TOLD = "told";

    /** Sent by the same page: back to the form with everything typed. */
    static final String CORRECT = "correct";

    /** All fields but the two of that page; the page that shows people alike carries them along. */
    static final List<String> FIELDS = Stream.concat(
                    Stream.of(
                            PESEL,
                            "noPeselReason",
                            "otherIdentifier",
                            BORN_ON,
                            "sex",
                            "givenName",
                            "familyName",
                            "citizenship",
                            "phone",
                            "email",
                            "language",
                            "validFrom",
                            TOLD,
                            PersonUrls.BACK),
                    AddressForm.FIELDS.stream())
            .toList();

    private RegistrationForm() {}

    /** Whether the form is the one for people without a number. */
    static boolean isWithoutPesel(Form form) {
        return form.value(PESEL).isBlank() && !form.values(BORN_ON).isEmpty();
    }

    /** The first question, from which much follows. */
    static Optional<Pesel> pesel(Form form, LocalDate today) {
        if (form.value(PESEL).isBlank()) {
            form.errors().add(PESEL, "person.pesel.missing");
            return Optional.empty();
        }
        return switch (Pesel.parse(form.value(PESEL))) {
            case Pesel.Invalid(var fault) -> {
                form.errors().add(PESEL, "person.pesel." + fault);
                yield Optional.empty();
            }
            case Pesel.Valid(var pesel) -> {
                BirthDay.check(pesel.dateOfBirth(), today)
                        .ifPresent(refusal -> form.errors().add(PESEL, refusal.textKey()));
                yield form.errors().any() ? Optional.empty() : Optional.of(pesel);
            }
        };
    }

    /** Of whom it was said that they are somebody else. */
    static Set<String> somebodyElse(Form form) {
        return form.read("person").ticked(SOMEBODY_ELSE) ? Set.copyOf(form.values(ALIKE)) : Set.of();
    }

    /** Everything. */
    static Optional<NewPerson> read(Form form, Addresses addresses, LocalDate today) {
        var identity = identity(form, today);
        var details = ContactDetails.read(form);
        var address = addresses.read(form);
        var livesThereFrom = form.read("person.residence").optional().date("validFrom");
        var told = form.read("person.notice").optional().choice(TOLD, NoticeWay.class);
        if (form.errors().any()) {
            return Optional.empty();
        }
        var residence = new Residence(livesThereFrom.ifGiven().orElse(today), address.orElseThrow());
        return Optional.of(new NewPerson(identity.orElseThrow(), details.orElseThrow(), residence, told.value()));
    }

    /** By what the person is this one: the PESEL, or what is asked without one. */
    static Optional<NewPerson.Identity> identity(Form form, LocalDate today) {
        return isWithoutPesel(form)
                ? withoutPesel(form, today)
                : pesel(form, today).map(NewPerson.WithPesel::new);
    }

    private static Optional<NewPerson.Identity> withoutPesel(Form form, LocalDate today) {
        var reader = form.read("person");
        var reason = reader.choice("noPeselReason", NoPeselReason.class);
        var otherIdentifier = reader.optional().text("otherIdentifier", 40);
        var bornOn = reader.date(BORN_ON);
        var sex = reader.choice("sex", Sex.class);
        bornOn.ifGiven()
                .flatMap(day -> BirthDay.check(day, today))
                .ifPresent(refusal -> form.errors().add(BORN_ON, refusal.textKey()));
        return form.errors().any()
                ? Optional.empty()
                : Optional.of(
                        new NewPerson.WithoutPesel(reason.get(), otherIdentifier.value(), bornOn.get(), sex.get()));
    }

    static List<Option> noPeselReasons() {
        return Arrays.stream(NoPeselReason.values())
                .map(one -> Option.of(one.name(), Texts.t("person.noPeselReason." + one)))
                .toList();
    }

    static List<Option> sexes() {
        return Arrays.stream(Sex.values())
                .map(one -> Option.of(one.name(), Texts.t("person.sex." + one)))
                .toList();
    }
}
