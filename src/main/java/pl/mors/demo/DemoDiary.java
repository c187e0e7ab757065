package pl.mors.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mors.activity.DiaryText;
import pl.mors.activity.DiaryTexts;
import pl.mors.document.Envelope;
import pl.mors.identity.MembershipId;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.Ids;

/** Some weeks of the social worker's diary: a meeting of neighbours with its record, partners, a walk, and what is still to be done. */
final class DemoDiary {

    private final JdbcClient jdbc;
    private final Envelope envelope;
    private final MembershipId author;
    private final LocalDate today;

    DemoDiary(JdbcClient jdbc, Envelope envelope, @Nullable MembershipId author, LocalDate today) {
        this.jdbc = jdbc;
        this.envelope = envelope;
        this.author = Objects.requireNonNull(author);
        this.today = today;
    }

    private record Scope(UUID programme, @Nullable UUID community) {}

    void add() {
        jdbc.sql("""
                        SELECT p.id, (SELECT c.id FROM community c WHERE c.organisation_id = p.organisation_id
                            AND c.programme_id = p.id ORDER BY c.kind DESC, c.name LIMIT 1) AS community_id
                        FROM programme p WHERE p.implementation_period @> :today ORDER BY p.code LIMIT 1
                        """)
                .param("today", today)
                .query((row, number) ->
                        new Scope(row.getObject("id", UUID.class), row.getObject("community_id", UUID.class)))
                .optional()
                .ifPresent(this::tell);
    }

    private void tell(Scope scope) {
        write(
                scope,
                "street_work",
                21,
                "10:00",
                120,
                null,
                null,
                null,
                new DiaryText(
                        "podwórka przy ulicy Przykładnej",
                        null,
                        null,
                        "Obejście podwórek. Mieszkańcy pytają o ławki i o miejsce, w którym można się spotkać.",
                        null,
                        null,
                        null));
        write(
                scope,
                "partners",
                15,
                "12:30",
                90,
                6,
                null,
                null,
                new DiaryText(
                        "ośrodek",
                        "szkoła, spółdzielnia, rada dzielnicy",
                        "Wspólny kalendarz wydarzeń",
                        "Każdy z partnerów powiedział, co planuje do wakacji.",
                        "Wspólny plakat i jedna osoba do kontaktu u każdego z partnerów.",
                        "Spółdzielnia udostępni gabloty. Szkoła zbierze terminy.",
                        null));
        write(
                scope,
                "preparation",
                9,
                "08:00",
                60,
                null,
                null,
                null,
                new DiaryText(
                        null,
                        null,
                        null,
                        "Przygotowanie spotkania sąsiedzkiego: zaproszenia, sala, poczęstunek.",
                        null,
                        null,
                        null));
        write(
                scope,
                "residents",
                8,
                "17:00",
                90,
                14,
                3,
                6,
                new DiaryText(
                        "lokalne miejsce spotkań",
                        "mieszkańcy dwóch klatek",
                        "Ławki przed domem, ogródek, hałas wieczorem",
                        "Mieszkańcy sami wybrali temat na następny raz: ogródek za domem.",
                        "Piszemy do spółdzielni w sprawie ławek.",
                        "Pismo przygotuje organizator, podpisy zbiorą mieszkańcy.",
                        "Wysłać pismo do spółdzielni i podać termin następnego spotkania."));
    }

    private void write(
            Scope scope,
            String kind,
            int daysAgo,
            String from,
            int minutes,
            @Nullable Integer adults,
            @Nullable Integer children,
            @Nullable Integer dueInDays,
            DiaryText text) {
        var entry = Ids.next();
        var version = Ids.next();
        var day = today.minusDays(daysAgo);
        var start = day.atTime(LocalTime.parse(from)).atZone(BusinessDate.ZONE).toOffsetDateTime();
        jdbc.sql("""
                        INSERT INTO diary_entry (organisation_id, id, membership_id, created_at)
                        VALUES (current_organisation(), :id, :author, :at)
                        """)
                .param("id", entry)
                .param("author", author.value())
                .param("at", Moments.evening(day))
                .update();
        jdbc.sql("""
                        INSERT INTO diary_version (organisation_id, id, diary_entry_id, membership_id, programme_id, community_id, kind,
                            period, adults, children, content, next_until, recorded_at)
                        VALUES (current_organisation(), :id, :entry, :author, :programme, :community, :kind, tstzrange(:from, :to),
                            :adults, :children, :content, :until, :at)
                        """)
                .param("id", version)
                .param("entry", entry)
                .param("author", author.value())
                .param("programme", scope.programme())
                .param("community", scope.community())
                .param("kind", kind)
                .param("from", start)
                .param("to", start.plusMinutes(minutes))
                .param("adults", adults)
                .param("children", children)
                .param("content", DiaryTexts.hide(envelope, version, text))
                .param("until", dueInDays == null ? null : today.plusDays(dueInDays))
                .param("at", Moments.evening(day))
                .update();
    }
}
