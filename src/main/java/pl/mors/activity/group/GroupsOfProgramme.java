package pl.mors.activity.group;

import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.mors.activity.ActivityKinds;
import pl.mors.activity.GroupId;
import pl.mors.activity.evidence.EvidenceOfGroup;
import pl.mors.platform.DateRange;
import pl.mors.platform.Ids;
import pl.mors.programme.ProgrammeId;
import pl.mors.programme.ProgrammeLoaded;
import pl.mors.programme.file.Delivery;
import pl.mors.programme.file.ProgrammeFile;
import pl.mors.programme.file.ProgrammeFile.Sourced;

/**
 * Opens the groups that a loaded programme names, in the transaction that loads it. A group that is there already, by its name
 * within the programme, is left as its staff keep it; one that continues another programme's group is that same group.
 */
@Component
class GroupsOfProgramme {

    private final JdbcClient jdbc;
    private final GroupRepository groups;

    GroupsOfProgramme(JdbcClient jdbc, GroupRepository groups) {
        this.groups = groups;
        this.jdbc = jdbc;
    }

    /** After the communities that groups belong to. */
    @EventListener
    @Order(20)
    void open(ProgrammeLoaded loaded) {
        var file = loaded.definition();
        for (var group : file.sourced(Delivery::groups)) {
            if (!isOpen(loaded.programme(), group.value().name())) {
                link(loaded.programme(), file, group.value(), groupOf(loaded.programme(), file, group.value()));
            }
        }
    }

    private boolean isOpen(ProgrammeId programme, String name) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM group_programme gp
                            JOIN activity_group g ON g.organisation_id = gp.organisation_id AND g.id = gp.group_id
                            WHERE gp.programme_id = :programme AND g.name = :name)
                        """)
                .param("programme", programme.value())
                .param("name", name)
                .query(Boolean.class)
                .single();
    }

    private UUID groupOf(ProgrammeId programme, ProgrammeFile file, Delivery.Group group) {
        var continued = group.continues();
        if (continued != null) {
            var known = jdbc.sql("""
                            SELECT g.id FROM activity_group g
                                JOIN group_programme gp ON gp.organisation_id = g.organisation_id AND gp.group_id = g.id
                                JOIN programme p ON p.organisation_id = gp.organisation_id AND p.id = gp.programme_id
                            WHERE p.code = :code AND g.name = :name
                            """)
                    .param("code", continued.programme())
                    .param("name", group.name())
                    .query(UUID.class)
                    .optional();
            if (known.isPresent()) {
                return known.get();
            }
        }
        return add(programme, file, group);
    }

    private UUID add(ProgrammeId programme, ProgrammeFile file, Delivery.Group group) {
        var id = Ids.next();
        var age = group.age();
        var said = group.evidence();
        var carePlace = group.carePlace();
        var evidence = said == null ? EvidenceOfGroup.NAMES : EvidenceOfGroup.valueOf(said.name());
        jdbc.sql("""
                        INSERT INTO activity_group (organisation_id, id, kind, name, room_id, capacity, age_from, age_to,
                            attendance_threshold, excused_left_out, making_up, when_full, offer_days, care_place, community_only, residents_of, guardian_consent,
                            closes_after, hidden_membership)
                        VALUES (current_organisation(), :id, :kind, :name,
                            (SELECT room_id FROM programme_room WHERE programme_id = :programme AND key = :room),
                            :capacity, :ageFrom, :ageTo, :threshold, :excusedLeftOut, :makingUp, CASE WHEN :queues THEN 'queue' ELSE 'stop' END,
                            :offerDays, :carePlace, :communityOnly, :residentsOf, :guardianConsent, :closesAfter, :hidden)
                        """)
                .param("id", id)
                .param("kind", ActivityKinds.code(kind(file, group).type()))
                .param("name", group.name())
                .param("programme", programme.value())
                .param("room", group.room())
                .param("capacity", group.capacity())
                .param("ageFrom", age == null ? null : age.from())
                .param("ageTo", age == null ? null : age.to())
                .param("threshold", group.attendanceThreshold())
                .param("excusedLeftOut", Boolean.TRUE.equals(group.excusedLeftOut()))
                .param("makingUp", Boolean.TRUE.equals(group.makingUp()))
                .param("queues", Boolean.TRUE.equals(group.waitingList()))
                .param("offerDays", Objects.requireNonNullElse(group.offerDays(), GroupDefaults.OFFER_DAYS))
                .param("carePlace", carePlace == null ? null : carePlace.name().toLowerCase(Locale.ROOT))
                .param("communityOnly", Boolean.TRUE.equals(group.communityOnly()))
                .param("residentsOf", group.residentsOf())
                .param(
                        "guardianConsent",
                        Objects.requireNonNullElse(group.guardianConsent(), GroupDefaults.GUARDIAN_CONSENT))
                .param("closesAfter", group.closesAfter())
                .param(
                        "hidden",
                        evidence.hidesMembership()
                                || Objects.requireNonNullElse(
                                        group.hiddenMembership(),
                                        GroupDefaults.of(ActivityKinds.code(
                                                        kind(file, group).type()))
                                                .hidesMembership()))
                .update();
        if (!evidence.namesPeople()) {
            groups.keepEvidence(new GroupId(id), evidence, null);
        }
        return id;
    }

    private void link(ProgrammeId programme, ProgrammeFile file, Delivery.Group group, UUID id) {
        var from = group.startsOn() == null ? file.period().from() : group.startsOn();
        var to = group.endsOn() == null ? file.period().to() : group.endsOn();
        jdbc.sql("""
                        INSERT INTO group_programme (organisation_id, id, group_id, programme_id, activity_kind, community_id, period)
                        VALUES (current_organisation(), :id, :group, :programme, :kind,
                            (SELECT id FROM community WHERE programme_id = :programme AND name = :community), :period::daterange)
                        """)
                .param("id", Ids.next())
                .param("group", id)
                .param("programme", programme.value())
                .param("kind", group.activityKind())
                .param("community", communityName(file, group))
                .param("period", new DateRange(from, to).toSql())
                .update();
    }

    private static Delivery.ActivityKind kind(ProgrammeFile file, Delivery.Group group) {
        return file.sourced(Delivery::activityKinds).stream()
                .map(Sourced::value)
                .filter(kind -> kind.key().equals(group.activityKind()))
                .findFirst()
                .orElseThrow();
    }

    /** The community's published name, or the one given to it; null for a group of no community. */
    private static @Nullable String communityName(ProgrammeFile file, Delivery.Group group) {
        var published = file.communities().stream()
                .filter(community -> community.key().equals(group.community()))
                .findFirst()
                .map(ProgrammeFile.Community::name);
        return published
                .or(() -> file.sourced(Delivery::communityNames).stream()
                        .map(Sourced::value)
                        .filter(name -> name.community().equals(group.community()))
                        .findFirst()
                        .map(Delivery.CommunityName::name))
                .orElse(null);
    }
}
