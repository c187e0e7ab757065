package pl.mors.reporting.participants;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import pl.mors.platform.DateRange;
import pl.mors.platform.Pesel;
import pl.mors.platform.Sex;
import pl.mors.reporting.participants.ReportedParticipation.Entry;
import pl.mors.reporting.participants.ReportedParticipation.Exit;
import pl.mors.reporting.participants.ReportedParticipation.Residence;
import pl.mors.reporting.participants.ReportedParticipation.StartUp;
import pl.mors.reporting.participants.ReportedParticipation.Support;
import pl.mors.reporting.profile.ExportProfiles;

/** A made-up person who can be reported by every profile, and what a test changes. */
public final class Reported {

    public static final LocalDate STARTED_ON = LocalDate.of(2024, 4, 9);

    private String givenName = "Łucja";
    private String familyName = "Ćwik-Próba";
    private LocalDate bornOn = LocalDate.of(1954, 4, 10);
    private String pesel = Pesel.of(bornOn, 9906).digits();
    private String otherIdentifier;
    private Sex sex = Sex.FEMALE;
    private String phone = "+48 600 100 200";
    private String email = "lucja.proba@example.test";
    private Residence residence =
            new Residence("Przykładowa", "1", "2", "41-200", "Sosnowiec", "Sosnowiec", "Sosnowiec", "Śląskie", 1);
    private LocalDate declaredOn = STARTED_ON;
    private Entry entry = new Entry("isced_3", "inactive", "not_in_education", null, null, null, null);
    private final Map<String, String> answers = new HashMap<>(Map.of(
            "minority", "no",
            "foreign_origin", "no",
            "third_country_national", "no",
            "homeless", "no",
            "disability", "refused",
            "other_disadvantage", "no"));
    private Exit exit;
    private StartUp startUp;
    private List<Support> supports =
            List.of(new Support("aktywizacja", "active_integration", "social", STARTED_ON, STARTED_ON.plusDays(30)));

    private Reported() {}

    public static Reported aPerson() {
        return new Reported();
    }

    /** The terms of a programme of 2024-2026 that is exported by this profile. */
    public static ExportTerms terms(String profile) {
        return new ExportTerms(
                ExportProfiles.load(profile),
                "FESL.07.00-IP.02-0000/24",
                "Ośrodek Pomocy Społecznej w Próbie",
                "Program na próbę",
                new DateRange(LocalDate.of(2024, 3, 1), LocalDate.of(2026, 2, 28)),
                true);
    }

    public Reported named(String given, String family) {
        givenName = given;
        familyName = family;
        return this;
    }

    public Reported born(LocalDate day) {
        bornOn = day;
        return this;
    }

    public Reported pesel(String digits) {
        pesel = digits;
        return this;
    }

    public Reported startedUp(LocalDate day, String amount, String pkd) {
        startUp = new StartUp(day, amount == null ? null : new BigDecimal(amount), pkd);
        return this;
    }

    public Reported otherIdentifier(String identifier) {
        otherIdentifier = identifier;
        return this;
    }

    public Reported sex(Sex one) {
        sex = one;
        return this;
    }

    public Reported phone(String number) {
        phone = number;
        return this;
    }

    public Reported email(String address) {
        email = address;
        return this;
    }

    public Reported residence(Residence one) {
        residence = one;
        return this;
    }

    public Reported postcode(String postcode) {
        return residence(
                new Residence("Przykładowa", "1", null, postcode, "Sosnowiec", "Sosnowiec", "Sosnowiec", "Śląskie", 1));
    }

    public Reported declared(LocalDate day) {
        declaredOn = day;
        return this;
    }

    public Reported entry(Entry one) {
        entry = one;
        return this;
    }

    public Reported answered(String question, String answer) {
        if (answer == null) {
            answers.remove(question);
        } else {
            answers.put(question, answer);
        }
        return this;
    }

    public Reported left(LocalDate day, String... situations) {
        exit = new Exit(day, true, List.of(situations));
        return this;
    }

    public Reported supported(Support... kinds) {
        supports = List.of(kinds);
        return this;
    }

    public ReportedParticipation build() {
        return new ReportedParticipation(
                UUID.randomUUID(),
                UUID.randomUUID(),
                7,
                givenName,
                familyName,
                pesel,
                otherIdentifier,
                bornOn,
                sex,
                "polish",
                phone,
                email,
                residence,
                declaredOn,
                entry,
                answers,
                exit,
                startUp,
                supports);
    }
}
