package pl.mors.activity.group;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.mors.activity.ActivityKinds;
import pl.mors.activity.RoomWords;
import pl.mors.activity.group.GroupQueries.ProgrammeCommunity;
import pl.mors.calendar.RoomQueries;
import pl.mors.identity.MembershipId;
import pl.mors.platform.web.Option;
import pl.mors.programme.Programme;
import pl.mors.programme.ProgrammeQueries;
import pl.mors.programme.RoomId;
import pl.mors.programme.file.Delivery;
import pl.mors.programme.file.ProgrammeFile;
import pl.mors.programme.file.ProgrammeFile.Sourced;

/** What can be chosen in the forms about groups. */
@Component
class GroupChoices {

    private final ProgrammeQueries programmes;
    private final RoomQueries rooms;
    private final GroupQueries groups;

    GroupChoices(ProgrammeQueries programmes, RoomQueries rooms, GroupQueries groups) {
        this.programmes = programmes;
        this.rooms = rooms;
        this.groups = groups;
    }

    /** A kind of activity of a programme, as the forms name it. */
    record ProgrammeKind(Programme programme, Delivery.ActivityKind kind) {

        private static final char SEPARATOR = '/';

        String value() {
            return programme.code() + SEPARATOR + kind.key();
        }

        Option option() {
            return Option.of(value(), programme.code() + " · " + kind.name());
        }
    }

    /** Every programme's kinds of activity, the latest programme first. */
    List<ProgrammeKind> programmeKinds() {
        return programmes.all().stream()
                .flatMap(programme -> programme.definition().sourced(Delivery::activityKinds).stream()
                        .map(Sourced::value)
                        .map(kind -> new ProgrammeKind(programme, kind)))
                .toList();
    }

    static Optional<ProgrammeKind> find(List<ProgrammeKind> kinds, String value) {
        return kinds.stream().filter(kind -> kind.value().equals(value)).findFirst();
    }

    List<Option> programmes() {
        return programmes.all().stream()
                .map(programme -> Option.of(programme.code(), programme.title()))
                .toList();
    }

    static List<Option> kinds() {
        return ActivityKinds.codes().stream()
                .map(code -> Option.of(code, ActivityKinds.label(code)))
                .sorted((one, other) -> one.label().compareToIgnoreCase(other.label()))
                .toList();
    }

    /** The communities of all programmes, each named with its programme. */
    List<ProgrammeCommunity> communities() {
        return groups.communities();
    }

    /** @param chosen the group's own, which stays its own when it is withdrawn; none of a new group */
    List<Option> rooms(LocalDate today, @Nullable RoomId chosen) {
        return RoomWords.options(rooms.inUseOr(today, chosen));
    }

    List<Option> facilitators() {
        return groups.possibleFacilitators().stream()
                .map(colleague -> Option.of(colleague.membership().value().toString(), colleague.name()))
                .toList();
    }

    /** The areas of all programmes, each named with its programme. */
    List<Option> areas() {
        return programmes.all().stream()
                .flatMap(programme -> programme.definition().sourced(Delivery::areaRules).stream()
                        .map(rule -> rule.value().of())
                        .map(key -> Option.of(key, programme.code() + " · " + nameOf(programme, key))))
                .toList();
    }

    /** The name of an area that a group is for; its key where no programme has it any more. */
    String area(String key) {
        return programmes.all().stream()
                .flatMap(programme -> programme.definition().sourced(Delivery::areaRules).stream()
                        .filter(rule -> rule.value().of().equals(key))
                        .map(rule -> nameOf(programme, key)))
                .findFirst()
                .orElse(key);
    }

    private static String nameOf(Programme programme, String key) {
        var file = programme.definition();
        return Stream.concat(
                        file.areas().stream()
                                .filter(area -> area.key().equals(key))
                                .map(ProgrammeFile.Area::name),
                        file.communities().stream()
                                .filter(community -> community.key().equals(key))
                                .map(ProgrammeFile.Community::name))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(key);
    }

    static List<String> values(List<Option> options) {
        return options.stream().map(Option::value).toList();
    }

    static RoomId room(String value) {
        return new RoomId(UUID.fromString(value));
    }

    static MembershipId membership(String value) {
        return new MembershipId(UUID.fromString(value));
    }
}
