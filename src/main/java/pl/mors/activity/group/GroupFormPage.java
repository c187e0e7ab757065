package pl.mors.activity.group;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.ActivityKinds;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupId;
import pl.mors.activity.care.CarePlace;
import pl.mors.activity.evidence.EvidenceOfGroup;
import pl.mors.activity.group.GroupQueries.Places;
import pl.mors.activity.group.GroupQueries.PlannedEvidence;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Link;
import pl.mors.platform.web.Option;

/**
 * The form about a group.
 *
 * @param group the group that is changed; none for a new one
 * @param plannedEvidence how its sessions will be recorded from days to come on
 * @param places who waits for one, and who was offered one
 * @param stale whether somebody else changed the group since it was read
 * @param hidingInProgramme the same as {@link #hiding} of the programmes' kinds of activity
 */
public record GroupFormPage(
        Form form,
        @Nullable GroupName group,
        List<PlannedEvidence> plannedEvidence,
        Places places,
        boolean stale,
        List<Option> kinds,
        List<Option> programmeKinds,
        List<String> hidingInProgramme,
        List<Option> communities,
        List<Option> rooms,
        List<Option> facilitators,
        List<Option> areas) {

    /** Kinds of place that ask for staff by the number of children. */
    public List<Option> carePlaces() {
        return carePlaceOptions();
    }

    static List<Option> carePlaceOptions() {
        return CarePlace.all().stream()
                .map(place -> Option.of(place.code(), place.label()))
                .toList();
    }

    /** How sessions can be recorded. */
    public List<Option> evidence() {
        return evidenceOptions();
    }

    static List<Option> evidenceOptions() {
        return Stream.of(EvidenceOfGroup.values())
                .map(one -> Option.of(one.code(), one.label()))
                .toList();
    }

    /** The answers that put the group under a programme. */
    public List<String> inProgramme() {
        return programmeKinds.stream().map(Option::value).toList();
    }

    /** The attendance that can be asked for, in per cent. */
    public List<String> thresholds() {
        return IntStream.rangeClosed(1, 100).mapToObj(String::valueOf).toList();
    }

    /** Links to the form as it starts for the kinds that have something of their own. */
    public List<Link> starts() {
        return GroupDefaults.kindsWithTheirOwn().stream()
                .map(kind -> Link.to(ActivityKinds.label(kind), ActivityUrls.newGroup(kind)))
                .toList();
    }

    /** The kind with what it has of its own the form was shown; empty for none. */
    public String startsAs() {
        return form.value(GroupForm.STARTS_AS);
    }

    /** What that is, in words. */
    public String ownOfKind() {
        return String.join(", ", GroupDefaults.of(startsAs()).words());
    }

    /** The kinds whose membership is hidden unless the form was shown as theirs. */
    public static List<String> hiding() {
        return GroupDefaults.kindsWithTheirOwn().stream()
                .filter(kind -> GroupDefaults.of(kind).hidesMembership())
                .toList();
    }

    /** Whether something is said about who may join, beyond what is said of every group. */
    public boolean opensConditions() {
        return says("ageFrom", "ageTo", "communityOnly", "residentsOf", "carePlace", "closesAfter")
                || form.error("guardianConsent") != null
                || form.has("guardianConsent", "true") != GroupDefaults.GUARDIAN_CONSENT;
    }

    /** Whether something is said about attendance and privacy, beyond what is said of every group. */
    public boolean opensAttendance() {
        return says("attendanceThreshold", "excusedLeftOut", "makingUp", "evidenceFrom", "hiddenMembership")
                || form.error("evidence") != null
                || !plannedEvidence.isEmpty()
                || !form.has("evidence", EvidenceOfGroup.NAMES.code());
    }

    private boolean says(String... fields) {
        return Stream.of(fields)
                .anyMatch(field ->
                        form.error(field) != null || (!form.value(field).isBlank() && !form.has(field, "false")));
    }

    /** A group as pages about it show it. */
    public record GroupName(GroupId id, String name) {

        public String href() {
            return ActivityUrls.group(id);
        }
    }
}
