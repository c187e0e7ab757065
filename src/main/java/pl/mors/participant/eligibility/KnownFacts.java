package pl.mors.participant.eligibility;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.participant.ParticipationRole;
import pl.mors.person.PersonId;
import pl.mors.person.PersonQueries;
import pl.mors.person.Residence;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.Coded;
import pl.mors.platform.NotFound;
import pl.mors.programme.Programme;
import pl.mors.programme.file.Delivery.Tie;

/** Gathers what eligibility is judged by: as many statements for ten thousand people as for one. */
@Repository
@Transactional(readOnly = true)
class KnownFacts {

    private final PersonQueries people;
    private final JdbcClient jdbc;
    private final BusinessDate date;

    KnownFacts(PersonQueries people, JdbcClient jdbc, BusinessDate date) {
        this.date = date;
        this.people = people;
        this.jdbc = jdbc;
    }

    /**
     * The facts about one person.
     *
     * @throws NotFound when there is no such person
     */
    EligibilityFacts of(PersonId person, Programme programme, EligibilityAnswers answers) {
        return Optional.ofNullable(of(programme, Map.of(person, answers)).get(person))
                .orElseThrow(() -> new NotFound("person " + person));
    }

    /** The facts about each of the people whom the organisation has, for the days in their answers. */
    Map<PersonId, EligibilityFacts> of(Programme programme, Map<PersonId, EligibilityAnswers> asked) {
        var persons = people.byIds(asked.keySet());
        var residences = people.residencesOn(asked.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> one.getValue().day())));
        var ties = ties(asked.keySet());
        var points = EligibilityTerms.of(programme).asksTheMap()
                ? points(residences, ties)
                : Map.<AddressKey, Coordinates>of();
        var papers = papers(programme, asked.keySet());
        var mains = mains(programme, asked.values());
        var applied = applied(programme, asked.keySet());
        var facts = new HashMap<PersonId, EligibilityFacts>();
        persons.forEach((id, person) -> {
            var answers = Objects.requireNonNull(asked.get(id));
            var residence = residences.get(id);
            var address = residence == null ? null : residence.address();
            facts.put(
                    id,
                    new EligibilityFacts(
                            answers.day(),
                            applied.get(id),
                            person.bornOn(),
                            answers.role(),
                            besideOf(mains.get(answers.mainNumber()), id),
                            address,
                            address == null
                                    ? null
                                    : points.get(
                                            AddressKey.of(address.locality(), address.street(), address.building())),
                            ties.getOrDefault(id, List.of()).stream()
                                    .map(tie -> tie.at(points.get(tie.place().key())))
                                    .toList(),
                            answers.grounds(),
                            papers.getOrDefault(id, List.of())));
        });
        return facts;
    }

    /**
     * Where a person lives, learns and works.
     *
     * @param residence where the person lives now
     * @param at where that is on the map
     * @param ties those recorded, the latest first
     */
    record Places(Optional<Residence> residence, @Nullable Coordinates at, List<AreaTie> ties) {}

    Places places(PersonId person, Programme programme) {
        var today = new EligibilityAnswers(date.today(), ParticipationRole.PARTICIPANT, null, Set.of());
        var now = of(person, programme, today);
        return new Places(people.residenceOn(person, date.today()), now.at(), now.ties());
    }

    private Map<PersonId, List<AreaTie>> ties(Collection<PersonId> persons) {
        return grouped(
                jdbc.sql("""
                        SELECT person_id, id, kind, name, street, building, locality, district, valid_from, valid_until
                        FROM known_area_tie WHERE person_id = ANY (:people) ORDER BY valid_from DESC, id""").param("people", uuids(persons)),
                row -> new AreaTie(
                        row.getObject("id", UUID.class),
                        Coded.of(Tie.class, row.getString("kind")),
                        row.getString("name"),
                        new Place(
                                row.getString("locality"),
                                row.getString("district"),
                                row.getString("street"),
                                row.getString("building"),
                                null),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_until", LocalDate.class)));
    }

    private Map<PersonId, List<Evidence>> papers(Programme programme, Collection<PersonId> persons) {
        return grouped(
                jdbc.sql("""
                        SELECT person_id, id, kind, issued_on, valid_until FROM known_evidence
                        WHERE programme_id = :programme AND person_id = ANY (:people) ORDER BY issued_on DESC, id""").param("programme", programme.id().value()).param("people", uuids(persons)),
                row -> new Evidence(
                        row.getObject("id", UUID.class),
                        row.getString("kind"),
                        row.getObject("issued_on", LocalDate.class),
                        row.getObject("valid_until", LocalDate.class)));
    }

    /** The day of each person's latest application to the programme that was not taken back. */
    private Map<PersonId, LocalDate> applied(Programme programme, Collection<PersonId> persons) {
        var applied = new HashMap<PersonId, LocalDate>();
        jdbc.sql("""
                        SELECT a.person_id, max((a.submitted_at AT TIME ZONE 'Europe/Warsaw')::date) AS applied_on
                        FROM recruitment_application a
                            JOIN recruitment_round n ON n.organisation_id = a.organisation_id AND n.id = a.round_id
                        WHERE n.programme_id = :programme AND a.person_id = ANY (:people)
                            AND NOT EXISTS (SELECT FROM known_recruitment_withdrawal w WHERE w.application_id = a.id)
                        GROUP BY a.person_id""")
                .param("programme", programme.id().value())
                .param("people", uuids(persons))
                .query(row -> {
                    applied.put(
                            new PersonId(row.getObject("person_id", UUID.class)),
                            row.getObject("applied_on", LocalDate.class));
                });
        return applied;
    }

    private Map<AddressKey, Coordinates> points(
            Map<PersonId, Residence> residences, Map<PersonId, List<AreaTie>> ties) {
        var keys = new HashSet<AddressKey>();
        residences.values().stream()
                .map(Residence::address)
                .map(address -> AddressKey.of(address.locality(), address.street(), address.building()))
                .forEach(keys::add);
        ties.values().stream()
                .flatMap(List::stream)
                .map(tie -> tie.place().key())
                .forEach(keys::add);
        var asked = List.copyOf(keys);
        var points = new HashMap<AddressKey, Coordinates>();
        jdbc.sql("""
                        SELECT p.locality, p.street, p.building, p.latitude, p.longitude
                        FROM unnest(:localities, :streets, :buildings) AS asked (locality, street, building)
                            JOIN known_address_point p ON p.locality = asked.locality AND p.street = asked.street
                                AND p.building = asked.building""")
                .param("localities", asked.stream().map(AddressKey::locality).toArray(String[]::new))
                .param("streets", asked.stream().map(AddressKey::street).toArray(String[]::new))
                .param("buildings", asked.stream().map(AddressKey::building).toArray(String[]::new))
                .query(row -> {
                    points.put(
                            new AddressKey(
                                    row.getString("locality"), row.getString("street"), row.getString("building")),
                            new Coordinates(row.getDouble("latitude"), row.getDouble("longitude")));
                });
        return points;
    }

    private record Main(PersonId person, MainParticipant participant) {}

    /** The participants whose numbers close associates name, by number. */
    private Map<Integer, Main> mains(Programme programme, Collection<EligibilityAnswers> answers) {
        var numbers = answers.stream()
                .map(EligibilityAnswers::mainNumber)
                .filter(Objects::nonNull)
                .distinct()
                .toArray(Integer[]::new);
        var mains = new HashMap<Integer, Main>();
        if (numbers.length > 0) {
            jdbc.sql("""
                            SELECT a.number, a.person_id, d.signed_on, x.exited_on
                            FROM participation a
                                LEFT JOIN known_declaration d ON d.participation_id = a.id
                                LEFT JOIN known_exit x ON x.participation_id = a.id
                            WHERE a.programme_id = :programme AND a.role = 'participant' AND a.number = ANY (:numbers)""")
                    .param("programme", programme.id().value())
                    .param("numbers", numbers)
                    .query(row -> {
                        var since = programme.declarationRequired()
                                ? row.getObject("signed_on", LocalDate.class)
                                : programme.period().from();
                        mains.put(
                                row.getInt("number"),
                                new Main(
                                        new PersonId(row.getObject("person_id", UUID.class)),
                                        new MainParticipant(since, row.getObject("exited_on", LocalDate.class))));
                    });
        }
        return mains;
    }

    /** Nobody is an associate of themselves. */
    private static @Nullable MainParticipant besideOf(@Nullable Main main, PersonId asking) {
        return main == null || main.person().equals(asking) ? null : main.participant();
    }

    private interface Reader<T> {

        T read(ResultSet row) throws SQLException;
    }

    private static <T> Map<PersonId, List<T>> grouped(JdbcClient.StatementSpec statement, Reader<T> reader) {
        var grouped = new HashMap<PersonId, List<T>>();
        statement.query(row -> {
            grouped.computeIfAbsent(new PersonId(row.getObject("person_id", UUID.class)), id -> new ArrayList<>())
                    .add(reader.read(row));
        });
        return grouped;
    }

    private static UUID[] uuids(Collection<PersonId> persons) {
        return persons.stream().map(PersonId::value).toArray(UUID[]::new);
    }
}
