package pl.mors.activity;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mors.TestWorld.Town;
import pl.mors.calendar.EquipmentId;
import pl.mors.calendar.TimeRange;
import pl.mors.identity.MembershipId;
import pl.mors.identity.Role;
import pl.mors.person.PersonId;
import pl.mors.platform.Ids;
import pl.mors.programme.ProgrammeId;
import pl.mors.programme.RoomId;
import pl.mors.programme.VenueId;

/** A town with a meeting place, programmes, groups and people, for tests. Every method is a transaction of its own. */
public final class GroupTown {

    public static final LocalDate TODAY = LocalDate.of(2019, 5, 15);

    private final Town town;
    private final JdbcClient jdbc;
    private int people;
    private int programmes;

    public GroupTown(Town town, JdbcClient jdbc) {
        this.town = town;
        this.jdbc = jdbc;
    }

    public Town town() {
        return town;
    }

    public static TimeRange hours(LocalDate day, String from, String to) {
        return TimeRange.on(day, LocalTime.parse(from), LocalTime.parse(to)).orElseThrow();
    }

    public VenueId venue(String name) {
        var id = Ids.next();
        town.inside(() -> jdbc.sql(
                        "INSERT INTO venue (organisation_id, id, name) VALUES (current_organisation(), :id, :name)")
                .param("id", id)
                .param("name", name)
                .update());
        return new VenueId(id);
    }

    public RoomId room(int parallelSessions) {
        var room = RoomId.next();
        var venue = venue("Lokalne miejsce spotkań " + room);
        town.inside(() -> jdbc.sql("""
                        INSERT INTO room (organisation_id, id, venue_id, name, parallel_sessions)
                        VALUES (current_organisation(), :id, :venue, 'Sala spotkań', :parallel)
                        """)
                .param("id", room.value())
                .param("venue", venue.value())
                .param("parallel", parallelSessions)
                .update());
        return room;
    }

    /** Another room of the same venue. */
    public RoomId roomBeside(RoomId room, String name, int parallelSessions) {
        var id = RoomId.next();
        town.inside(() -> jdbc.sql("""
                        INSERT INTO room (organisation_id, id, venue_id, name, parallel_sessions)
                        SELECT organisation_id, :id, venue_id, :name, :parallel FROM room WHERE id = :room
                        """)
                .param("id", id.value())
                .param("name", name)
                .param("parallel", parallelSessions)
                .param("room", room.value())
                .update());
        return id;
    }

    /** Says that a room is of no use from a day on. */
    public void withdrawn(RoomId room, LocalDate on) {
        town.inside(() -> jdbc.sql("UPDATE room SET withdrawn_on = :on, withdrawal_reason = 'Remont' WHERE id = :id")
                .param("on", on)
                .param("id", room.value())
                .update());
    }

    /** Equipment of so many pieces alike. */
    public EquipmentId equipment(String name, int pieces) {
        var id = EquipmentId.next();
        town.inside(() -> jdbc.sql("""
                        INSERT INTO equipment (organisation_id, id, name, pieces) VALUES (current_organisation(), :id, :name, :pieces)
                        """)
                .param("id", id.value())
                .param("name", name)
                .param("pieces", pieces)
                .update());
        return id;
    }

    /** Says that equipment is of no use from a day on. */
    public void withdrawn(EquipmentId equipment, LocalDate on) {
        town.inside(
                () -> jdbc.sql("UPDATE equipment SET withdrawn_on = :on, withdrawal_reason = 'Zepsuty' WHERE id = :id")
                        .param("on", on)
                        .param("id", equipment.value())
                        .update());
    }

    /** Corrects how many pieces of equipment there are. */
    public void set(EquipmentId equipment, int pieces) {
        town.inside(() -> jdbc.sql("UPDATE equipment SET pieces = :pieces WHERE id = :id")
                .param("pieces", pieces)
                .param("id", equipment.value())
                .update());
    }

    /** Promises so many pieces of equipment, from the first on, to a session. */
    public void lends(SessionId session, EquipmentId equipment, int pieces) {
        town.inside(() -> jdbc.sql("""
                        INSERT INTO calendar_equipment (organisation_id, id, entry_id, equipment_id, piece, period, occupies)
                        SELECT e.organisation_id, gen_random_uuid(), e.id, :equipment, p, e.period, e.occupies
                        FROM calendar_entry e JOIN session s ON s.organisation_id = e.organisation_id AND s.entry_id = e.id
                            CROSS JOIN generate_series(1, :pieces) AS p
                        WHERE s.id = :session
                        """)
                .param("equipment", equipment.value())
                .param("pieces", pieces)
                .param("session", session.value())
                .update());
    }

    /** A programme in which a club is a support and a picnic is none. */
    public ProgrammeId programme(LocalDate from, @Nullable LocalDate to, boolean declarationRequired) {
        var id = ProgrammeId.next();
        programmes++;
        var code = town.programmeCode().substring(0, 30) + "-" + programmes;
        town.inside(() -> {
            jdbc.sql("""
                    INSERT INTO programme (organisation_id, id, code, title, implementation_period, declaration_required, made_up)
                    VALUES (current_organisation(), :id, :code, :title, daterange(:from, :to, '[]'), :required, true)
                    """)
                    .param("id", id.value())
                    .param("code", code)
                    .param("title", "Program " + code)
                    .param("from", from)
                    .param("to", to)
                    .param("required", declarationRequired)
                    .update();
            jdbc.sql("""
                    INSERT INTO programme_version (organisation_id, id, programme_id, number, definition)
                    SELECT current_organisation(), :version, :id, 1, '{"code": "T", "made_up": true, "title": "T",
                        "organisation": {"name": "T", "address": "t"}, "programming_period": "none", "export_profile": "none",
                        "period": {"from": "2018-01-01"}}'::jsonb
                    """).param("version", Ids.next()).param("id", id.value()).update();
            for (var kind : List.of("klub", "piknik")) {
                jdbc.sql("""
                        INSERT INTO activity_rule (organisation_id, id, programme_id, activity_kind, counts_as_support)
                        VALUES (current_organisation(), :id, :programme, :kind, :counts)
                        """)
                        .param("id", Ids.next())
                        .param("programme", id.value())
                        .param("kind", kind)
                        .param("counts", kind.equals("klub"))
                        .update();
            }
        });
        return id;
    }

    public ProgrammeId programme() {
        return programme(LocalDate.of(2018, 9, 1), LocalDate.of(2020, 8, 31), true);
    }

    /** A school break, both days inclusive. */
    public void schoolBreak(String name, LocalDate first, LocalDate last) {
        town.inside(() -> jdbc.sql("""
                        INSERT INTO school_break (organisation_id, id, name, period)
                        VALUES (current_organisation(), :id, :name, daterange(:first, :last, '[]'))
                        """)
                .param("id", Ids.next())
                .param("name", name)
                .param("first", first)
                .param("last", last)
                .update());
    }

    /** An open group without limits, under no programme. */
    public GroupId group(String name) {
        var id = GroupId.next();
        town.inside(
                () -> jdbc.sql("""
                        INSERT INTO activity_group (organisation_id, id, kind, name)
                        VALUES (current_organisation(), :id, 'club', :name)
                        """).param("id", id.value()).param("name", name).update());
        return id;
    }

    public void set(GroupId group, String column, Object value) {
        town.inside(() -> jdbc.sql("UPDATE activity_group SET " + column + " = :value WHERE id = :group")
                .param("value", value)
                .param("group", group.value())
                .update());
    }

    /** How the group's sessions are recorded, from a day on; without a day from the beginning. */
    public void evidence(GroupId group, String evidence, @Nullable LocalDate from) {
        town.inside(() -> jdbc.sql("""
                        INSERT INTO group_evidence (organisation_id, id, group_id, evidence, from_on)
                        VALUES (current_organisation(), :id, :group, :evidence, :from)
                        """)
                .param("id", Ids.next())
                .param("group", group.value())
                .param("evidence", evidence)
                .param("from", from)
                .update());
    }

    /** Lets the group run under the programme as a kind of activity, from a day to a day, both inclusive. */
    public void runs(GroupId group, ProgrammeId programme, String kind, LocalDate from, @Nullable LocalDate to) {
        town.inside(() -> jdbc.sql("""
                        INSERT INTO group_programme (organisation_id, id, group_id, programme_id, activity_kind, period)
                        VALUES (current_organisation(), :id, :group, :programme, :kind, daterange(:from, :to, '[]'))
                        """)
                .param("id", Ids.next())
                .param("group", group.value())
                .param("programme", programme.value())
                .param("kind", kind)
                .param("from", from)
                .param("to", to)
                .update());
    }

    /** A club under the programme for as long as the demo programmes run. */
    public GroupId club(ProgrammeId programme) {
        var group = group("Klub dla seniorów");
        runs(group, programme, "klub", LocalDate.of(2018, 9, 1), LocalDate.of(2020, 8, 31));
        return group;
    }

    public void leads(GroupId group, UUID membership) {
        town.inside(() -> jdbc.sql("""
                        INSERT INTO group_facilitator (organisation_id, id, group_id, membership_id)
                        VALUES (current_organisation(), :id, :group, :membership)
                        """)
                .param("id", Ids.next())
                .param("group", group.value())
                .param("membership", membership)
                .update());
    }

    public PersonId person(String givenName, String familyName) {
        var id = PersonId.next();
        people++;
        town.inside(() -> jdbc.sql("""
                        INSERT INTO person (organisation_id, id, given_name, family_name, date_of_birth, sex)
                        VALUES (current_organisation(), :id, :given, :family, DATE '1950-03-02', 'female')
                        """)
                .param("id", id.value())
                .param("given", givenName)
                .param("family", familyName)
                .update());
        return id;
    }

    public PersonId person() {
        return person("Halina", "Próbna " + (people + 1));
    }

    /** Makes the person a participant with a declaration signed on a day; without a day with none. */
    public void participates(PersonId person, ProgrammeId programme, @Nullable LocalDate declaredOn) {
        var participation = Ids.next();
        town.inside(() -> {
            jdbc.sql("""
                    INSERT INTO participation (organisation_id, id, programme_id, person_id, number, role)
                    SELECT current_organisation(), :id, :programme, :person, 1 + count(*), 'participant'
                    FROM participation WHERE programme_id = :programme
                    """)
                    .param("id", participation)
                    .param("programme", programme.value())
                    .param("person", person.value())
                    .update();
            if (declaredOn != null) {
                jdbc.sql("""
                        INSERT INTO participation_declaration (organisation_id, id, participation_id, signed_on)
                        VALUES (current_organisation(), :id, :participation, :day)
                        """)
                        .param("id", Ids.next())
                        .param("participation", participation)
                        .param("day", declaredOn)
                        .update();
            }
        });
    }

    /** Ends the person's participation in the programme. */
    public void left(PersonId person, ProgrammeId programme, LocalDate on) {
        town.inside(() -> jdbc.sql("""
                        INSERT INTO programme_exit (organisation_id, id, participation_id, exited_on, reason, path_completed)
                        SELECT organisation_id, :id, id, :on, 'own_statement', false
                        FROM participation WHERE programme_id = :programme AND person_id = :person
                        """)
                .param("id", Ids.next())
                .param("on", on)
                .param("programme", programme.value())
                .param("person", person.value())
                .update());
    }

    public void enrolled(GroupId group, PersonId person, LocalDate on) {
        town.inside(() -> jdbc.sql("""
                        INSERT INTO enrolment (organisation_id, id, group_id, person_id, enrolled_on)
                        VALUES (current_organisation(), :id, :group, :person, :on)
                        """)
                .param("id", Ids.next())
                .param("group", group.value())
                .param("person", person.value())
                .param("on", on)
                .update());
    }

    /** A planned session outside the organisation's rooms. */
    public SessionId session(GroupId group, TimeRange time) {
        return session(group, time, null, List.of());
    }

    public SessionId session(GroupId group, TimeRange time, @Nullable RoomId room, List<MembershipId> staff) {
        var entry = Ids.next();
        var session = SessionId.next();
        town.inside(() -> {
            jdbc.sql("""
                    INSERT INTO calendar_entry (organisation_id, id, period, room_id, lane)
                    VALUES (current_organisation(), :id, tstzrange(:from, :to), :room, CASE WHEN :room::uuid IS NULL THEN NULL ELSE 1 END)
                    """)
                    .param("id", entry)
                    .param("from", time.sqlFrom())
                    .param("to", time.sqlTo())
                    .param("room", room == null ? null : room.value())
                    .update();
            staff.forEach(one -> jdbc.sql("""
                            INSERT INTO calendar_staff (organisation_id, id, entry_id, membership_id, period, occupies)
                            VALUES (current_organisation(), :id, :entry, :staff, tstzrange(:from, :to), true)
                            """)
                    .param("id", Ids.next())
                    .param("entry", entry)
                    .param("staff", one.value())
                    .param("from", time.sqlFrom())
                    .param("to", time.sqlTo())
                    .update());
            jdbc.sql("""
                    INSERT INTO session (organisation_id, id, group_id, entry_id, status)
                    VALUES (current_organisation(), :id, :group, :entry, 'planned')
                    """)
                    .param("id", session.value())
                    .param("group", group.value())
                    .param("entry", entry)
                    .update();
        });
        return session;
    }

    /** Records that somebody was looked up in the register of sex offenders on a day, by a colleague. */
    public void checked(MembershipId member, LocalDate on) {
        check(member, new MembershipId(town.member(Role.DIRECTOR).membership()), on);
    }

    public void check(MembershipId member, MembershipId by, LocalDate on) {
        check(member.value(), null, by, on);
    }

    /** Somebody without an account, looked up by a director. */
    public void helperChecked(UUID helper, LocalDate on) {
        check(null, helper, new MembershipId(town.member(Role.DIRECTOR).membership()), on);
    }

    private void check(@Nullable UUID member, @Nullable UUID helper, MembershipId by, LocalDate on) {
        town.inside(() -> jdbc.sql("""
                        WITH kept AS (
                            INSERT INTO file_content (organisation_id, id, address, size_bytes)
                            VALUES (current_organisation(), :id, uuid_send(:id), 1) RETURNING id
                        ), paper AS (
                            INSERT INTO file (organisation_id, id, content_id, kind, name, media_type)
                            SELECT current_organisation(), :id, id, 'paper', 'wydruk.pdf', 'application/pdf' FROM kept RETURNING id
                        )
                        INSERT INTO register_check (organisation_id, id, membership_id, helper_id, register, checked_on, looked_by,
                            file_id)
                        SELECT current_organisation(), :id, :member, :helper, 'sex_offenders', :on, :by, id FROM paper
                        """)
                .param("id", Ids.next())
                .param("member", member)
                .param("helper", helper)
                .param("on", on)
                .param("by", by.value())
                .update());
    }

    /** Lets the programme's funder accept a kind of proof of attendance, from a day to a day, both inclusive. */
    public void accepts(ProgrammeId programme, String kind, LocalDate from, @Nullable LocalDate until) {
        town.inside(() -> jdbc.sql("""
                        WITH kept AS (
                            INSERT INTO file_content (organisation_id, id, address, size_bytes)
                            VALUES (current_organisation(), :id, uuid_send(:id), 1) RETURNING id
                        ), letter AS (
                            INSERT INTO file (organisation_id, id, content_id, kind, name, media_type)
                            SELECT current_organisation(), :id, id, 'paper', 'zgoda.pdf', 'application/pdf' FROM kept RETURNING id
                        )
                        INSERT INTO proof_acceptance (organisation_id, id, programme_id, kind, valid_from, valid_until, letter_sign,
                            letter_date, file_id)
                        SELECT current_organisation(), :id, :programme, :kind, :from, :until, 'IP.1.2019', :from, id FROM letter
                        """)
                .param("id", Ids.next())
                .param("programme", programme.value())
                .param("kind", kind)
                .param("from", from)
                .param("until", until)
                .update());
    }

    /** A number that a query of the organisation's rows answers. */
    public int count(String sql, Object... params) {
        return town.inside(
                () -> jdbc.sql(sql).params(List.of(params)).query(Integer.class).single());
    }
}
