package pl.mors.activity.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupId;
import pl.mors.activity.ParticipantHoursUrls;
import pl.mors.activity.access.GroupAccess;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.person.PeopleInSight;
import pl.mors.person.PersonId;
import pl.mors.person.PersonPageSection;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Link;

/** A person's groups on the person's page, except those whose members the reader may not know. */
@Component
class GroupsOfPerson implements PersonPageSection {

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final GroupAccess access;
    private final PeopleInSight peopleInSight;

    GroupsOfPerson(JdbcClient jdbc, CurrentUser user, GroupAccess access, PeopleInSight peopleInSight) {
        this.jdbc = jdbc;
        this.user = user;
        this.access = access;
        this.peopleInSight = peopleInSight;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Section> section(PersonId person) {
        if (!user.may(DataClass.ROSTER, Action.READ)) {
            return Optional.empty();
        }
        var sight = access.sight();
        boolean opensWhole = peopleInSight.opensWhole(person, DataClass.ROSTER);
        var rows = jdbc
                .sql("""
                        SELECT g.id, g.name, g.hidden_membership, e.enrolled_on, e.ended_on,
                            EXISTS (SELECT FROM membership m WHERE m.organisation_id = e.organisation_id
                                AND m.account_id = e.recorded_by AND m.person_id = e.person_id) AS gave_up,
                            EXISTS (SELECT FROM group_facilitator f WHERE f.organisation_id = g.organisation_id
                                AND f.group_id = g.id AND f.membership_id = :self AND f.ended_at IS NULL) AS leads
                        FROM known_enrolment e
                            JOIN activity_group g ON g.organisation_id = e.organisation_id AND g.id = e.group_id
                        WHERE e.person_id = :person
                        ORDER BY e.enrolled_on DESC, g.name, e.id LIMIT 100
                        """)
                .param("person", person.value())
                .param("self", sight.membership())
                .query((row, number) -> new Place(
                        new GroupId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        sight.names(row.getBoolean("hidden_membership"), row.getBoolean("leads"))
                                || (opensWhole && !row.getBoolean("hidden_membership")),
                        row.getObject("enrolled_on", LocalDate.class),
                        Optional.ofNullable(row.getObject("ended_on", LocalDate.class)),
                        row.getBoolean("gave_up")))
                .list()
                .stream()
                .filter(Place::isVisible)
                .map(GroupsOfPerson::row)
                .toList();
        // Without rows it is the same sentence for nobody's groups and for hidden ones: another would give those away.
        return Optional.of(new Section(
                Texts.t("activity.group.list.title"),
                rows,
                Texts.t("activity.person.no-groups-seen"),
                List.of(),
                peopleInSight.inSight(DataClass.ROSTER, Action.READ).test(person)
                        ? Link.to(Texts.t("activity.hours.person"), ParticipantHoursUrls.ofPerson(person))
                        : null));
    }

    private record Place(
            GroupId group, String name, boolean isVisible, LocalDate from, Optional<LocalDate> to, boolean gaveUp) {}

    private static Row row(Place place) {
        return new Row(
                place.name(),
                ActivityUrls.group(place.group()),
                place.to()
                        .map(last -> Texts.t(
                                place.gaveUp() ? "activity.group.period.given-up" : "activity.group.period.days",
                                place.from(),
                                last))
                        .orElseGet(() -> Texts.t("activity.group.period.open", place.from())));
    }
}
