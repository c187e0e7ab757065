package pl.mors.participant.application;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.participant.ParticipantUrls;
import pl.mors.participant.RecruitmentApplicationId;
import pl.mors.participant.RecruitmentRoundId;
import pl.mors.participant.round.RecruitmentRound;
import pl.mors.participant.round.RoundQueries;
import pl.mors.person.PeopleInSight;
import pl.mors.person.PersonId;
import pl.mors.person.PersonPageSection;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.Coded;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Link;

/** The rounds to which a person applied, and those to which they may still apply. */
@Component
@Transactional(readOnly = true)
class ApplicationsOfPerson implements PersonPageSection {

    /** So long after its last day a round is offered: what came in time may be typed later. */
    private static final int DAYS_AFTER = 30;

    private final JdbcClient jdbc;
    private final RoundQueries rounds;
    private final PeopleInSight sight;
    private final CurrentUser user;
    private final BusinessDate date;

    ApplicationsOfPerson(
            JdbcClient jdbc, RoundQueries rounds, PeopleInSight sight, CurrentUser user, BusinessDate date) {
        this.jdbc = jdbc;
        this.rounds = rounds;
        this.sight = sight;
        this.user = user;
        this.date = date;
    }

    private record Applied(
            RecruitmentApplicationId id, RecruitmentRoundId round, String name, int number, ApplicationState state) {}

    @Override
    public int order() {
        return 12;
    }

    @Override
    public Optional<Section> section(PersonId person) {
        boolean seen = sight.inSight(DataClass.ELIGIBILITY, Action.READ).test(person);
        return seen ? Optional.of(visible(person)) : Optional.empty();
    }

    /** The applications, and each fact about them. */
    @Override
    public List<UUID> keptAbout(PersonId person) {
        return jdbc.sql("""
                        WITH mine AS (SELECT id FROM recruitment_application WHERE person_id = :person)
                        SELECT id FROM mine
                        UNION ALL SELECT f.id FROM mine JOIN application_answer f ON f.application_id = mine.id
                        UNION ALL SELECT f.id FROM mine JOIN application_papers f ON f.application_id = mine.id
                        UNION ALL SELECT f.id FROM mine JOIN application_check f ON f.application_id = mine.id
                        UNION ALL SELECT f.id FROM mine JOIN late_admission f ON f.application_id = mine.id
                        UNION ALL SELECT f.id FROM mine JOIN recruitment_decision f ON f.application_id = mine.id
                        UNION ALL SELECT f.id FROM mine JOIN recruitment_appeal f ON f.application_id = mine.id
                        UNION ALL SELECT f.id FROM mine JOIN recruitment_withdrawal f ON f.application_id = mine.id""").param("person", person.value()).query(UUID.class).list();
    }

    private Section visible(PersonId person) {
        var applied = applied(person);
        return new Section(
                Texts.t("participant.application.section"),
                applied.stream().map(ApplicationsOfPerson::row).toList(),
                Texts.t("participant.application.section.none"),
                user.may(DataClass.ELIGIBILITY, Action.WRITE) ? actions(person, applied) : List.of());
    }

    private List<Applied> applied(PersonId person) {
        return jdbc.sql("""
                        SELECT s.application_id, s.round_id, r.name, s.number, s.state FROM application_state s
                        JOIN recruitment_round r ON r.organisation_id = s.organisation_id AND r.id = s.round_id
                        WHERE s.person_id = :person ORDER BY r.opens_on DESC, r.id""")
                .param("person", person.value())
                .query(ApplicationsOfPerson::applied)
                .list();
    }

    /** Applications that came on line from somebody with this PESEL, or without one with this name and date of birth. */
    private List<Applied> untied(PersonId person) {
        return jdbc.sql("""
                        SELECT a.id AS application_id, a.round_id, r.name, a.number, 'submitted' AS state
                        FROM person p
                            JOIN recruitment_application a ON a.organisation_id = p.organisation_id AND a.person_id IS NULL
                                AND CASE WHEN a.applicant ->> 'pesel' IS NOT NULL THEN a.applicant ->> 'pesel' = p.pesel
                                    ELSE fold(a.applicant ->> 'familyName') = fold(p.family_name)
                                        AND a.applicant ->> 'bornOn' = to_char(p.date_of_birth, 'DD.MM.YYYY') END
                            JOIN recruitment_round r ON r.organisation_id = a.organisation_id AND r.id = a.round_id
                        WHERE p.id = :person ORDER BY a.submitted_at""")
                .param("person", person.value())
                .query(ApplicationsOfPerson::applied)
                .list();
    }

    private static Applied applied(ResultSet row, int number) throws SQLException {
        return new Applied(
                new RecruitmentApplicationId(row.getObject("application_id", UUID.class)),
                new RecruitmentRoundId(row.getObject("round_id", UUID.class)),
                row.getString("name"),
                row.getInt("number"),
                Coded.of(ApplicationState.class, row.getString("state")));
    }

    private static Row row(Applied applied) {
        return new Row(
                applied.name(),
                ParticipantUrls.application(applied.id()),
                Texts.t(
                        "participant.section.note",
                        Integer.toString(applied.number()),
                        Texts.t("participant.application.state." + applied.state())));
    }

    private List<Link> actions(PersonId person, List<Applied> applied) {
        var taken = applied.stream().map(Applied::round).collect(Collectors.toCollection(HashSet::new));
        var actions = new ArrayList<Link>();
        if (sight.narrowedTo(DataClass.ELIGIBILITY, Action.WRITE).isEmpty()) {
            for (var one : untied(person)) {
                if (taken.add(one.round())) {
                    actions.add(Link.to(
                            Texts.t("participant.applicant.tie.to", Integer.toString(one.number()), one.name()),
                            ParticipantUrls.ofApplication(ParticipantUrls.APPLICANT, one.id())));
                }
            }
        }
        for (RecruitmentRound round : rounds.openedBy(date.today(), date.today().minusDays(DAYS_AFTER))) {
            if (!taken.contains(round.id())) {
                actions.add(Link.to(
                        Texts.t("participant.application.take-in.round", round.name()),
                        ParticipantUrls.newApplication(round.id(), person)));
            }
        }
        return actions;
    }
}
