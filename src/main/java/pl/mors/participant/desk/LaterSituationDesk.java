package pl.mors.participant.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.participant.ParticipantUrls;
import pl.mors.participant.ParticipationId;
import pl.mors.platform.DeskItem;
import pl.mors.platform.DeskItem.Kind;
import pl.mors.platform.DeskItemSource;
import pl.mors.programme.Programme;
import pl.mors.programme.ProgrammeQueries;
import pl.mors.programme.file.Delivery;
import pl.mors.programme.file.ProgrammeFile.Sourced;

/** Whom to ask how they are some months after they left, in programmes that want to know. */
@Component
class LaterSituationDesk implements DeskItemSource {

    /** What nobody asked for so many days is asked no more. */
    private static final int ASKED_DAYS = 90;

    /** Within so many days one should ask; source: our own, as long as for the data at the exit. */
    private static final int IN_TIME_DAYS = 28;

    private final JdbcClient jdbc;
    private final ProgrammeQueries programmes;
    private final CurrentUser user;

    LaterSituationDesk(JdbcClient jdbc, ProgrammeQueries programmes, CurrentUser user) {
        this.jdbc = jdbc;
        this.programmes = programmes;
        this.user = user;
    }

    @Override
    @Transactional(readOnly = true)
    public List<DeskItem> deskItems(LocalDate today, int limit) {
        if (!user.mayForEverybody(DataClass.PARTICIPATION, Action.WRITE)) {
            return List.of();
        }
        var asked = programmes.all().stream()
                .flatMap(programme -> months(programme).map(months -> Map.entry(programme, months)))
                .toList();
        return jdbc.sql("""
                        SELECT a.id, a.person_id, p.given_name || ' ' || p.family_name AS name, r.months, d.on_day
                        FROM unnest(:programmes, :months) AS r (programme_id, months)
                            JOIN participation a ON a.programme_id = r.programme_id
                            JOIN known_exit x ON x.participation_id = a.id
                            CROSS JOIN LATERAL (SELECT (x.exited_on + make_interval(months => r.months))::date AS on_day) d
                            JOIN person p ON p.id = a.person_id
                        WHERE d.on_day BETWEEN :oldest AND :today
                            AND NOT EXISTS (SELECT FROM known_later_situation s
                                WHERE s.participation_id = a.id AND s.months >= r.months)
                            AND EXISTS (SELECT FROM support WHERE support.participation_id = a.id)
                        ORDER BY d.on_day, a.id LIMIT :limit""")
                .param(
                        "programmes",
                        asked.stream().map(one -> one.getKey().id().value()).toArray(UUID[]::new))
                .param("months", asked.stream().map(Map.Entry::getValue).toArray(Integer[]::new))
                .param("today", today)
                .param("oldest", today.minusDays(ASKED_DAYS))
                .param("limit", limit)
                .query((row, number) -> item(
                                new ParticipationId(row.getObject("id", UUID.class)),
                                row.getString("name"),
                                row.getInt("months"),
                                row.getObject("on_day", LocalDate.class))
                        .about(row.getObject("person_id", UUID.class)))
                .list();
    }

    private static DeskItem item(ParticipationId id, String name, int months, LocalDate onDay) {
        return DeskItem.due(
                Kind.LATER_SITUATION,
                onDay.plusDays(IN_TIME_DAYS),
                "participant.desk.later",
                List.of(name, Integer.toString(months), onDay),
                ParticipantUrls.laterSituation(id, months));
    }

    private static Stream<Integer> months(Programme programme) {
        return programme
                .definition()
                .sourcedValue(Delivery::rules)
                .map(Sourced::value)
                .map(Delivery.Rules::laterSituationMonths)
                .stream()
                .flatMap(List::stream);
    }
}
