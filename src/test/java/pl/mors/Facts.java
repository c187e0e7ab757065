package pl.mors;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mors.TestWorld.Town;
import pl.mors.participant.ExitEvidenceKind;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.Ids;
import pl.mors.platform.Pesel;
import pl.mors.platform.Sex;
import pl.mors.programme.catalogue.LoadProgramme;
import pl.mors.programme.file.ProgrammeFile;
import pl.mors.programme.file.ProgrammeFileOutcome;
import pl.mors.programme.file.ProgrammeFileReader;

/**
 * Writes facts about made-up people straight into the tables, for tests of what follows from facts. A programme of the seeds is
 * loaded under a code of the town's own: {@code facts.of(town, "mikolow-pwsl-2018").aWoman()...}.
 */
@TestComponent
public class Facts {

    private final JdbcClient jdbc;
    private final LoadProgramme loadProgramme;

    Facts(JdbcClient jdbc, LoadProgramme loadProgramme) {
        this.jdbc = jdbc;
        this.loadProgramme = loadProgramme;
    }

    /** A town that runs the programme of this file in programmes/, under a code of its own. */
    public OfProgramme of(Town town, String file) {
        try {
            var text = Files.readString(Path.of("programmes", file + ".yaml"))
                    .replaceFirst("(?m)^code: .*$", "code: " + town.programmeCode());
            var read = new ProgrammeFileReader(Set.of("pefs", "smefs"))
                    .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), file);
            if (!(read instanceof ProgrammeFileOutcome.Loaded(ProgrammeFile programme))) {
                throw new IllegalStateException(read.toString());
            }
            town.inside(() -> loadProgramme.load(programme));
            return new OfProgramme(town, town.programmeCode());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A programme of a town, and the people in it. */
    public final class OfProgramme {

        private final Town town;
        private final String code;
        private final Map<String, UUID> groups = new HashMap<>();
        private @Nullable OffsetDateTime recordedAt;
        private int people;

        private OfProgramme(Town town, String code) {
            this.town = town;
            this.code = code;
        }

        public String code() {
            return code;
        }

        public Town town() {
            return town;
        }

        /** What is written from now on was recorded at noon of this day; without this, at the very moment. */
        public OfProgramme recordedOn(LocalDate day) {
            recordedAt = day.atTime(LocalTime.NOON).atZone(BusinessDate.ZONE).toOffsetDateTime();
            return this;
        }

        public Participant aWoman() {
            return participant(Sex.FEMALE, "Halina", "Próba", null);
        }

        public Participant aMan() {
            return participant(Sex.MALE, "Zbigniew", "Próba", null);
        }

        public Participant participant(Sex sex, String givenName, String familyName, @Nullable LocalDate born) {
            return add(sex, givenName, familyName, born, null);
        }

        /** A school that takes part and was supported from a day on. */
        public OfProgramme school(String name, String activityKind, LocalDate startedOn) {
            var id = Ids.next();
            write("""
                    INSERT INTO institution (organisation_id, id, name, nip, kind, street, building, postcode, locality, municipality,
                        county, voivodeship, urbanisation)
                    VALUES (current_organisation(), :id, :name, '0001234562', 'school', 'Zmyślona', '9', '41-200', 'Sosnowiec',
                        'Sosnowiec', 'Sosnowiec', 'śląskie', 1)""", Map.of("id", id, "name", name));
            write("""
                    INSERT INTO institution_participation (organisation_id, id, programme_id, institution_id, staff_covered)
                    SELECT organisation_id, :id, id, :institution, true FROM programme WHERE code = :code
                    """, Map.of("id", Ids.next(), "institution", id, "code", code));
            write(
                    """
                    INSERT INTO institution_support (organisation_id, id, programme_id, institution_id, activity_kind, started_on)
                    SELECT organisation_id, :id, id, :institution, :kind, :startedOn FROM programme WHERE code = :code
                    """,
                    Map.of(
                            "id",
                            Ids.next(),
                            "institution",
                            id,
                            "kind",
                            activityKind,
                            "startedOn",
                            startedOn,
                            "code",
                            code));
            return this;
        }

        /** A woman from the surroundings of a participant. */
        public Participant aCloseAssociateOf(Participant main) {
            return add(Sex.FEMALE, "Grażyna", "Próba", null, main.id);
        }

        private Participant add(
                Sex sex, String givenName, String familyName, @Nullable LocalDate born, @Nullable UUID main) {
            people++;
            var bornOn = born == null ? LocalDate.of(1960, 1, 1).plusDays(37L * people) : born;
            var person = Ids.next();
            var participation = Ids.next();
            write(
                    """
                    INSERT INTO person (organisation_id, id, given_name, family_name, pesel, date_of_birth, sex, phone, email)
                    VALUES (current_organisation(), :id, :given, :family, :pesel, :born, :sex, '600 100 200', 'h.proba@example.test')
                    """,
                    Map.of(
                            "id", person,
                            "given", givenName,
                            "family", familyName,
                            "pesel",
                                    Pesel.of(bornOn, sex == Sex.FEMALE ? 9902 : 9903)
                                            .digits(),
                            "born", bornOn,
                            "sex", sex.code()));
            var columns = new HashMap<String, @Nullable Object>();
            columns.put("id", participation);
            columns.put("person", person);
            columns.put("code", code);
            columns.put("number", people);
            columns.put("role", main == null ? "participant" : "close_associate");
            columns.put("main", main);
            columns.put("at", recordedAt);
            write("""
                    INSERT INTO participation (organisation_id, id, programme_id, person_id, number, role, main_participation_id, created_at)
                    SELECT organisation_id, :id, id, :person, :number, :role, :main, coalesce(:at::timestamptz, now())
                    FROM programme WHERE code = :code
                    """, columns);
            return new Participant(this, participation, person);
        }

        /** The group of this programme that runs as this kind of activity. */
        private UUID group(String activityKind) {
            return groups.computeIfAbsent(activityKind, kind -> {
                var group = Ids.next();
                write("""
                        INSERT INTO activity_group (organisation_id, id, kind, name)
                        VALUES (current_organisation(), :id, 'club', :name)
                        """, Map.of("id", group, "name", "Zajęcia: " + kind));
                write("""
                        INSERT INTO group_programme (organisation_id, id, group_id, programme_id, activity_kind, period)
                        SELECT organisation_id, :id, :group, id, :kind, implementation_period FROM programme WHERE code = :code
                        """, Map.of("id", Ids.next(), "group", group, "kind", kind, "code", code));
                return group;
            });
        }

        private void write(String sql, Map<String, ? extends @Nullable Object> params) {
            int rows = town.inside(() -> jdbc.sql(sql).params(params).update());
            if (rows != 1) {
                throw new IllegalStateException(rows + " rows by " + sql);
            }
        }

        private Map<String, @Nullable Object> fact(UUID participation) {
            var params = new HashMap<String, @Nullable Object>();
            params.put("id", Ids.next());
            params.put("participation", participation);
            params.put("at", recordedAt);
            return params;
        }
    }

    /** A person in a programme; every call writes a fact. */
    public final class Participant {

        private final OfProgramme programme;
        private final UUID id;
        private final UUID person;

        private Participant(OfProgramme programme, UUID id, UUID person) {
            this.programme = programme;
            this.id = id;
            this.person = person;
        }

        public UUID id() {
            return id;
        }

        public UUID person() {
            return person;
        }

        public Participant declared(LocalDate day) {
            var params = programme.fact(id);
            params.put("day", day);
            programme.write("""
                    INSERT INTO participation_declaration (organisation_id, id, participation_id, signed_on, recorded_at)
                    VALUES (current_organisation(), :id, :participation, :day, coalesce(:at::timestamptz, clock_timestamp()))
                    """, params);
            return this;
        }

        /** At risk, of secondary education, inactive and not learning. */
        public Participant atRisk() {
            return entered(true, "isced_3", "inactive", "not_in_education");
        }

        public Participant entered(boolean atRisk, String education, String labourStatus, String detail) {
            var params = programme.fact(id);
            params.putAll(
                    Map.of("atRisk", atRisk, "education", education, "labourStatus", labourStatus, "detail", detail));
            programme.write("""
                    INSERT INTO entry_situation (organisation_id, id, participation_id, education, labour_status,
                        labour_status_detail, at_risk, recorded_at)
                    VALUES (current_organisation(), :id, :participation, :education, :labourStatus, :detail, :atRisk,
                        coalesce(:at::timestamptz, clock_timestamp()))
                    """, params);
            return this;
        }

        /** In Mikołów, from birth on. */
        public Participant resident() {
            var params = programme.fact(person);
            programme.write("""
                    INSERT INTO residence (organisation_id, id, person_id, valid_from, street, building, flat, postcode, locality,
                        municipality, county, voivodeship, urbanisation, recorded_at)
                    SELECT organisation_id, :id, id, date_of_birth, 'Żwirki i Wigury', '12', '3', '43-190', 'Mikołów', 'Mikołów',
                        'Mikołowski', 'Śląskie', 2, coalesce(:at::timestamptz, clock_timestamp())
                    FROM person WHERE id = :participation
                    """, params);
            return this;
        }

        /** Answers the coded questions: all of them with no, except those given as question and answer. */
        public Participant answered(Map<String, String> answers) {
            var questions = new HashSet<>(answers.keySet());
            questions.addAll(Set.of(
                    "minority",
                    "foreign_origin",
                    "third_country_national",
                    "homeless",
                    "disability",
                    "other_disadvantage"));
            for (var question : questions) {
                var params = programme.fact(id);
                params.put("question", question);
                params.put("answer", answers.getOrDefault(question, "no"));
                programme.write("""
                        INSERT INTO sensitive_answer (organisation_id, id, participation_id, question, answer, asked_on, recorded_at)
                        VALUES (current_organisation(), :id, :participation, :question, :answer, current_date,
                            coalesce(:at::timestamptz, clock_timestamp()))
                        """, params);
            }
            return this;
        }

        /** Finished a course of three weeks from this day on, with an exam on its last day and a certificate. */
        public Participant learned(LocalDate from, LocalDate certifiedOn, @Nullable String certifyingBody) {
            var params = programme.fact(id);
            params.put("from", from);
            params.put("exam", from.plusDays(18));
            params.put("certified", certifiedOn);
            params.put("body", certifyingBody);
            programme.write("""
                    INSERT INTO vocational_course (organisation_id, id, participation_id, name, provider, period, hours, validated_on,
                        certified_on, certifying_body, recorded_at)
                    VALUES (current_organisation(), :id, :participation, 'Kurs od ' || :from, 'Szkoła Próbna',
                        daterange(:from, :exam, '[]'), 60, :exam, :certified, :body, coalesce(:at::timestamptz, clock_timestamp()))
                    """, params);
            return this;
        }

        public Participant of(String community) {
            programme.write("""
                    UPDATE participation p SET community_id = c.id FROM community c
                    WHERE p.id = :participation AND c.programme_id = p.programme_id AND c.name = :community
                    """, Map.of("participation", id, "community", community));
            return this;
        }

        /** Was present at a session of a group that runs as this kind of activity, at 10 o'clock of this day. */
        public Participant attended(String activityKind, LocalDate day) {
            record("present", session(activityKind, day));
            return this;
        }

        /** Corrects who was there: the tick of this day falls, and another word stands instead. */
        public Participant attendanceCorrected(LocalDate day, String status) {
            var session = programme.town.inside(() -> jdbc.sql("""
                            UPDATE attendance a SET superseded_at = coalesce(:at::timestamptz, clock_timestamp())
                            FROM session s JOIN calendar_entry e ON e.id = s.entry_id
                            WHERE s.id = a.session_id AND a.person_id = :person AND a.superseded_at IS NULL
                                AND lower(e.period)::date = :day
                            RETURNING a.session_id
                            """)
                    .param("at", programme.recordedAt)
                    .param("person", person)
                    .param("day", day)
                    .query(UUID.class)
                    .single());
            record(status, session);
            return this;
        }

        /** The group's session of that day, the same for everybody who was there. */
        private UUID session(String activityKind, LocalDate day) {
            return programme
                    .town
                    .inside(() -> jdbc.sql("""
                            SELECT s.id FROM session s JOIN calendar_entry e ON e.id = s.entry_id
                            WHERE s.group_id = :group AND e.on_day = :day AND s.status = 'held'
                            """)
                            .param("group", programme.group(activityKind))
                            .param("day", day)
                            .query(UUID.class)
                            .optional())
                    .orElseGet(() -> newSession(activityKind, day));
        }

        private UUID newSession(String activityKind, LocalDate day) {
            var entry = Ids.next();
            var session = Ids.next();
            var start = day.atTime(10, 0).atZone(BusinessDate.ZONE).toOffsetDateTime();
            programme.write("""
                    INSERT INTO calendar_entry (organisation_id, id, period)
                    VALUES (current_organisation(), :id, tstzrange(:start, :start + interval '2 hours'))
                    """, Map.of("id", entry, "start", start));
            programme.write("""
                    INSERT INTO session (organisation_id, id, group_id, entry_id, status)
                    VALUES (current_organisation(), :id, :group, :entry, 'held')
                    """, Map.of("id", session, "group", programme.group(activityKind), "entry", entry));
            return session;
        }

        private void record(String status, UUID session) {
            var params = programme.fact(person);
            params.put("session", session);
            params.put("status", status);
            programme.write("""
                    INSERT INTO attendance (organisation_id, id, session_id, person_id, status, recorded_at)
                    VALUES (current_organisation(), :id, :session, :participation, :status,
                        coalesce(:at::timestamptz, clock_timestamp()))
                    """, params);
        }

        /** Left after the whole path. */
        public Participant left(LocalDate day) {
            var params = programme.fact(id);
            params.put("day", day);
            programme.write("""
                    INSERT INTO programme_exit (organisation_id, id, participation_id, exited_on, reason, path_completed, recorded_at)
                    VALUES (current_organisation(), :id, :participation, :day, 'path_completed', true,
                        coalesce(:at::timestamptz, clock_timestamp()))
                    """, params);
            return this;
        }

        /** The situation after leaving, measured on this day. */
        public Participant found(LocalDate day, String... situations) {
            return found(day, null, situations);
        }

        /** As the other, proven by a paper that was issued on the day. */
        public Participant found(LocalDate day, @Nullable ExitEvidenceKind paper, String... situations) {
            var params = programme.fact(id);
            params.put("day", day);
            params.put("situations", situations);
            params.put("evidence", paper == null ? null : paper(paper.code(), day));
            programme.write("""
                    INSERT INTO exit_situation (organisation_id, id, participation_id, situations, measured_on, evidence_id,
                        recorded_at)
                    VALUES (current_organisation(), :id, :participation, :situations, :day, :evidence,
                        coalesce(:at::timestamptz, clock_timestamp()))
                    """, params);
            return this;
        }

        /** A paper of this kind, by the programme file or the database's word; returns its id. */
        public UUID paper(String kind, LocalDate issuedOn) {
            var params = programme.fact(id);
            params.put("kind", kind);
            params.put("day", issuedOn);
            programme.write("""
                    INSERT INTO evidence (organisation_id, id, programme_id, person_id, kind, issued_on, recorded_at)
                    SELECT current_organisation(), :id, programme_id, person_id, :kind, :day,
                        coalesce(:at::timestamptz, clock_timestamp())
                    FROM participation WHERE id = :participation
                    """, params);
            return (UUID) Objects.requireNonNull(params.get("id"));
        }
    }
}
