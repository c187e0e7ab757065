package pl.mors.reporting.participants;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.mors.person.Age;
import pl.mors.platform.Sex;

/**
 * A person in a programme with all that a funder may ask, as of a day.
 *
 * @param number the participant's number within the programme
 * @param pesel eleven digits; null for who has none
 * @param citizenship {@code polish}, {@code european_union}, {@code third_country}
 * @param residence where the person lived on the day of the first support; null while nobody recorded it
 * @param entry the situation at entry; null while nobody recorded it
 * @param answers coded answers by question
 * @param startUp the business that a grant started; null while nobody recorded it
 * @param exit how the participation ended; null while it lasts
 * @param supports each kind of support once, the earliest first
 */
public record ReportedParticipation(
        UUID participation,
        UUID person,
        int number,
        String givenName,
        String familyName,
        @Nullable String pesel,
        @Nullable String otherIdentifier,
        LocalDate bornOn,
        Sex sex,
        String citizenship,
        @Nullable String phone,
        @Nullable String email,
        @Nullable Residence residence,
        @Nullable LocalDate declaredOn,
        @Nullable Entry entry,
        Map<String, String> answers,
        @Nullable Exit exit,
        @Nullable StartUp startUp,
        List<Support> supports) {

    public ReportedParticipation {
        answers = Map.copyOf(answers);
        supports = List.copyOf(supports);
    }

    /** An address; {@code urbanisation} is DEGURBA, 1 to 3. */
    public record Residence(
            @Nullable String street,
            @Nullable String building,
            @Nullable String flat,
            @Nullable String postcode,
            String locality,
            String municipality,
            String county,
            String voivodeship,
            int urbanisation) {}

    /**
     * The situation at entry, in the codes of the fact entry_situation.
     *
     * @param institution name of the one whose employee or representative the person is; null for who takes part in their own name
     */
    public record Entry(
            String education,
            String labourStatus,
            String labourStatusDetail,
            @Nullable String occupation,
            @Nullable String employer,
            @Nullable LocalDate educationEndsOn,
            @Nullable String institution) {}

    /**
     * The end.
     *
     * @param situations what was found afterwards, in the codes of the fact exit_situation; empty while nothing was
     */
    public record Exit(LocalDate on, boolean pathCompleted, List<String> situations) {

        public Exit {
            situations = List.copyOf(situations);
        }
    }

    /** The business that a grant started; amount and class of activity where the funder asks for them. */
    public record StartUp(
            LocalDate foundedOn,
            @Nullable BigDecimal amount,
            @Nullable String pkd) {}

    /**
     * A kind of support that the person got.
     *
     * @param scope the funder's own text; null where the programme states none
     * @param startedOn day on which it was given first
     * @param lastOn day on which it was given last
     */
    public record Support(
            @Nullable String scope,
            @Nullable String kind,
            @Nullable String subKind,
            LocalDate startedOn,
            LocalDate lastOn) {}

    /** Whether a grant to start a business is among the supports. */
    public boolean isGrantedStartUp() {
        return supports.stream().anyMatch(support -> "start_up_grant".equals(support.subKind()));
    }

    /** Day of the first support, on which the participation starts (R03); null before it. */
    public @Nullable LocalDate startedOn() {
        return supports.stream()
                .map(Support::startedOn)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    public @Nullable LocalDate lastSupportOn() {
        return supports.stream()
                .map(Support::lastOn)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Full years on the day of the first support; null before it. Source: domain 2.3 [S3][T6]. */
    public @Nullable Integer ageAtEntry() {
        var started = startedOn();
        return started == null ? null : Age.on(started, bornOn);
    }

    /** Family name first. */
    public String name() {
        return familyName + " " + givenName;
    }
}
