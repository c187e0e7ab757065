package pl.mors.participant.institution;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An institution as a participant of a programme.
 *
 * @param staffCovered whether its employees are supported
 * @param endedOn null while it takes part
 * @param supports the earliest first
 * @param staff how many participants are its employees or representatives
 */
public record InstitutionInProgramme(
        Institution institution,
        boolean staffCovered,
        @Nullable LocalDate endedOn,
        List<Support> supports,
        int staff) {

    public InstitutionInProgramme {
        supports = List.copyOf(supports);
    }

    /**
     * A support.
     *
     * @param kind name of the programme's kind of activity
     * @param endedOn null while it lasts
     */
    public record Support(
            UUID id,
            String kind,
            LocalDate startedOn,
            @Nullable LocalDate endedOn) {}

    /** As for people, the first support is the start; null before it. */
    public @Nullable LocalDate startedOn() {
        return supports.stream()
                .map(Support::startedOn)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** What a page carries along of what it shows: another one as soon as anything else is on record. */
    public String seen() {
        return UUID.nameUUIDFromBytes((staffCovered + " " + endedOn + " " + supports).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** The last day of which a support is on record. */
    Optional<LocalDate> lastSupportOn() {
        return supports.stream()
                .map(support -> Objects.requireNonNullElse(support.endedOn(), support.startedOn()))
                .max(Comparator.naturalOrder());
    }
}
