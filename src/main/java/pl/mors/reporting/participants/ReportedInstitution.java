package pl.mors.reporting.participants;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.mors.reporting.participants.ReportedParticipation.Residence;

/**
 * An institution in a programme with all that a funder may ask, as of a day.
 *
 * @param nip ten digits; null for one without a tax number
 * @param subKind only of enterprises
 * @param address where it is
 * @param staffCovered whether its employees are said to be supported
 * @param staff how many participants are its employees or representatives
 * @param endedOn when it left; null while it takes part
 * @param supports those begun by the day, the earliest first; at least one
 */
public record ReportedInstitution(
        UUID id,
        String name,
        @Nullable String nip,
        String kind,
        @Nullable String subKind,
        Residence address,
        @Nullable String phone,
        @Nullable String email,
        boolean staffCovered,
        int staff,
        @Nullable LocalDate endedOn,
        List<Support> supports) {

    public ReportedInstitution {
        supports = List.copyOf(supports);
    }

    /** A support; {@code endedOn} is null while it lasts. */
    public record Support(
            @Nullable String scope,
            @Nullable String kind,
            @Nullable String subKind,
            LocalDate startedOn,
            @Nullable LocalDate endedOn) {}

    /** The last day of which a support is on record; null before the first. */
    public @Nullable LocalDate lastSupportOn() {
        return supports.stream()
                .map(support -> Objects.requireNonNullElse(support.endedOn(), support.startedOn()))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The first support is the start, as for people. */
    public @Nullable LocalDate startedOn() {
        return supports.stream()
                .map(Support::startedOn)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
