package pl.mors.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mors.document.Envelope;
import pl.mors.document.FileId;
import pl.mors.document.FileKind;
import pl.mors.document.FileStore;
import pl.mors.document.StoreFileOutcome.Stored;
import pl.mors.identity.MembershipId;
import pl.mors.identity.Role;
import pl.mors.platform.Ids;

/**
 * Who was looked up before working with minors, and a guardian who was not yet; the standards of protection with their short version,
 * and a card; three days of a club's summer break that wait to be notified.
 */
final class DemoSafeguarding {

    private static final LocalDate LOOKED_UP = LocalDate.of(2018, 1, 15);
    private static final LocalDate ASKED_FOR_MORE = LocalDate.of(2024, 2, 15);

    private static final String SHORT_TEXT = """
            Każdy, kto prowadzi u nas zajęcia, szanuje cię i słucha tego, co mówisz.
            Nikomu nie wolno cię bić, wyśmiewać, dotykać wbrew twojej woli ani prosić, żebyś coś ukrywał lub ukrywała.
            Jeśli dzieje się coś złego albo nie wiesz, czy to jest w porządku, powiedz o tym prowadzącemu albo osobie, której numer jest niżej.
            """;

    private final JdbcClient jdbc;
    private final FileStore files;
    private final Envelope envelope;
    private final Map<Role, MembershipId> staff;
    private final LocalDate today;

    DemoSafeguarding(
            JdbcClient jdbc, FileStore files, Envelope envelope, Map<Role, MembershipId> staff, LocalDate today) {
        this.jdbc = jdbc;
        this.files = files;
        this.envelope = envelope;
        this.staff = staff;
        this.today = today;
    }

    void add() {
        var paper = store("wydruk-z-rejestru.pdf");
        lookUp("sex_offenders", LOOKED_UP, paper);
        if (!today.isBefore(ASKED_FOR_MORE)) {
            lookUp("state_commission", ASKED_FOR_MORE, paper);
            lookUp("criminal_record", ASKED_FOR_MORE, paper);
        }
        addStandards();
        addCard();
        jdbc.sql("SELECT id FROM activity_group WHERE age_to <= 18 ORDER BY name, id LIMIT 1")
                .query(UUID.class)
                .optional()
                .ifPresent(group -> {
                    addGuardian(group);
                    planHoliday(group);
                });
    }

    /** Everybody who leads groups; the director by the coordinator and all others by the director. */
    private void lookUp(String register, LocalDate on, FileId paper) {
        staff.forEach((role, member) -> jdbc.sql("""
                        INSERT INTO register_check (organisation_id, id, membership_id, register, checked_on, looked_by, file_id,
                            recorded_at)
                        VALUES (current_organisation(), :id, :member, :register, :on, :by, :file, :at)
                        """)
                .param("id", Ids.next())
                .param("member", member.value())
                .param("register", register)
                .param("on", on)
                .param("by", member(role == Role.DIRECTOR ? Role.COORDINATOR : Role.DIRECTOR))
                .param("file", paper.value())
                .param("at", Moments.evening(on))
                .update());
    }

    private void addStandards() {
        var reviewed = today.minusMonths(23);
        jdbc.sql("""
                        INSERT INTO protection_standards (organisation_id, id, version, valid_from, reviewed_on, short_text, contact_name,
                            contact_phone, contact_email, file_id, recorded_at)
                        SELECT current_organisation(), :id, '1', :on, :on, :text, a.display_name, '+48 00 123 45 00',
                            'ochrona@osrodek.example', :file, :at
                        FROM membership m JOIN account a ON a.id = m.account_id WHERE m.id = :responsible
                        """)
                .param("id", Ids.next())
                .param("on", reviewed)
                .param("text", SHORT_TEXT.strip())
                .param("file", store("standardy-ochrony-maloletnich.pdf").value())
                .param("responsible", member(Role.COORDINATOR))
                .param("at", Moments.evening(reviewed))
                .update();
        addReader(Role.COORDINATOR, true);
        addReader(Role.PSYCHOLOGIST, false);
    }

    private void addReader(Role role, boolean responsible) {
        jdbc.sql("""
                        INSERT INTO intervention_reader (organisation_id, id, membership_id, responsible)
                        VALUES (current_organisation(), :id, :member, :responsible)
                        """)
                .param("id", Ids.next())
                .param("member", member(role))
                .param("responsible", responsible)
                .update();
    }

    /** In the words and under the name that the module of activities gives to such a row. */
    private void addCard() {
        var id = Ids.next();
        var text = """
                {"reporter": "Prowadząca klubu", "report": "Chłopiec przyszedł na zajęcia z siniakiem i nie chciał o tym mówić.",
                "done": "Rozmowa z chłopcem w obecności psychologa. Rozmowa z mamą.", "told": null}
                """;
        jdbc.sql("""
                        INSERT INTO intervention_card (organisation_id, id, card_id, reported_on, content, recorded_at)
                        VALUES (current_organisation(), :id, :card, :on, :content, :at)
                        """)
                .param("id", id)
                .param("card", Ids.next())
                .param("on", today.minusDays(9))
                .param("content", envelope.seal(text.getBytes(StandardCharsets.UTF_8), "intervention " + id))
                .param("at", Moments.evening(today.minusDays(9)))
                .update();
    }

    private void addGuardian(UUID group) {
        jdbc.sql("""
                        INSERT INTO minors_helper (organisation_id, id, group_id, name, capacity)
                        VALUES (current_organisation(), :id, :group, 'Marta Zmyślona', 'guardian')
                        """).param("id", Ids.next()).param("group", group).update();
    }

    private void planHoliday(UUID group) {
        var first = jdbc.sql("SELECT max(lower(period)) FROM school_break WHERE lower(period) > :today")
                .param("today", today)
                .query(LocalDate.class)
                .optional();
        first.ifPresent(day -> day.datesUntil(day.plusDays(3)).forEach(one -> plan(group, one)));
    }

    private void plan(UUID group, LocalDate day) {
        var entry = Ids.next();
        jdbc.sql("""
                        INSERT INTO calendar_entry (organisation_id, id, period)
                        VALUES (current_organisation(), :id, tstzrange((:day::date + time '09:00') AT TIME ZONE 'Europe/Warsaw',
                            (:day::date + time '14:00') AT TIME ZONE 'Europe/Warsaw'))
                        """).param("id", entry).param("day", day).update();
        jdbc.sql("""
                        INSERT INTO session (organisation_id, id, group_id, entry_id, topic, status)
                        VALUES (current_organisation(), :id, :group, :entry, 'Półkolonie', 'planned')
                        """)
                .param("id", Ids.next())
                .param("group", group)
                .param("entry", entry)
                .update();
    }

    private UUID member(Role role) {
        return Objects.requireNonNull(staff.get(role)).value();
    }

    /** A file that says only what it stands for. */
    private FileId store(String name) {
        return ((Stored) files.store(FileKind.PAPER, name, DemoPaper.saying("Dokument z demonstracji"))).id();
    }
}
