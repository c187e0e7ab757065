package pl.mors.reporting.participants;

import static pl.mors.reporting.participants.Reported.STARTED_ON;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import pl.mors.reporting.participants.ReportedInstitution.Support;
import pl.mors.reporting.participants.ReportedParticipation.Residence;

/** A made-up school that can be reported by every profile that tells of institutions, and what a test changes. */
public final class ReportedSchool {

    private String kind = "school";
    private String subKind;
    private String postcode = "41-200";
    private String phone = "+48 600 100 200";
    private boolean staffCovered = true;
    private int staff;
    private LocalDate endedOn;
    private List<Support> supports = List.of(new Support(null, "active_integration", "social", STARTED_ON, null));

    private ReportedSchool() {}

    public static ReportedSchool aSchool() {
        return new ReportedSchool();
    }

    public ReportedSchool kind(String code, String detail) {
        kind = code;
        subKind = detail;
        return this;
    }

    public ReportedSchool postcode(String code) {
        postcode = code;
        return this;
    }

    public ReportedSchool phone(String number) {
        phone = number;
        return this;
    }

    public ReportedSchool staff(int participants, boolean covered) {
        staff = participants;
        staffCovered = covered;
        return this;
    }

    public ReportedSchool ended(LocalDate day) {
        endedOn = day;
        return this;
    }

    /** Of the kind that is given from a day to a day. */
    public ReportedSchool supported(LocalDate from, LocalDate to) {
        supports = List.of(new Support(null, "active_integration", "social", from, to));
        return this;
    }

    public ReportedInstitution build() {
        return new ReportedInstitution(
                new UUID(0, 1),
                "Szkoła Próbna",
                "0001234562",
                kind,
                subKind,
                new Residence("Zmyślona", "9", null, postcode, "Sosnowiec", "Sosnowiec", "Sosnowiec", "śląskie", 1),
                phone,
                null,
                staffCovered,
                staff,
                endedOn,
                supports);
    }
}
