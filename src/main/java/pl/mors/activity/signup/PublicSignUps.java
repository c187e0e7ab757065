package pl.mors.activity.signup;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.GroupId;
import pl.mors.activity.publiccalendar.AgeSpan;

/** The groups of the public sites that residents can sign up for; no row about people is asked for. */
@Repository
@Transactional(readOnly = true)
public class PublicSignUps {

    private final JdbcClient jdbc;

    PublicSignUps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A group as everybody may know it. */
    public record PublicGroup(GroupId id, String name, AgeSpan ages, boolean hiddenMembership) {

        private static final int MAJORITY = 18;

        /** Whether it takes no minors. */
        boolean isForAdults() {
            var from = ages.from();
            return from != null && from >= MAJORITY;
        }

        /** Whether it depends on their age whom it takes, and who is a minor follows from that. */
        boolean asksAge() {
            return !isForAdults() && ages.text() != null;
        }
    }

    /** Empty when residents cannot sign up for it. */
    public Optional<PublicGroup> group(GroupId group, LocalDate today) {
        return jdbc.sql("""
                        SELECT * FROM activity_group
                        WHERE id = :group AND takes_sign_ups AND listed_publicly AND (closed_on IS NULL OR closed_on > :today)
                        """)
                .param("group", group.value())
                .param("today", today)
                .query((row, number) -> new PublicGroup(
                        group,
                        row.getString("name"),
                        new AgeSpan(row.getObject("age_from", Integer.class), row.getObject("age_to", Integer.class)),
                        row.getBoolean("hidden_membership")))
                .optional();
    }

    /** The name of a group of the public sites, whether residents can sign up for it or not; empty of any other. */
    Optional<String> name(GroupId group) {
        return jdbc.sql("SELECT name FROM activity_group WHERE id = :group AND listed_publicly")
                .param("group", group.value())
                .query(String.class)
                .optional();
    }

    /** The groups of those of these organisations' sessions that residents can sign up for: to come, and of a group that takes them. */
    public Map<UUID, GroupId> of(Collection<UUID> organisations, Collection<UUID> sessions, LocalDate today) {
        return jdbc
                .sql("SELECT session_id, group_id FROM public_sign_ups(:organisations, :sessions, :today)")
                .param("organisations", organisations.toArray(UUID[]::new))
                .param("sessions", sessions.toArray(UUID[]::new))
                .param("today", today)
                .query((row, number) -> Map.entry(
                        row.getObject("session_id", UUID.class), new GroupId(row.getObject("group_id", UUID.class))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
