package pl.mors.audit.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import pl.mors.IntegrationTest;
import pl.mors.OwnerLogin;
import pl.mors.TestWorld;
import pl.mors.TestWorld.Town;
import pl.mors.audit.AuditHistory;
import pl.mors.audit.Change;
import pl.mors.audit.Change.FieldChange;
import pl.mors.audit.ChangeFilter;
import pl.mors.identity.Role;
import pl.mors.identity.SignedIn;
import pl.mors.platform.AccountId;
import pl.mors.platform.Actor;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.Ids;
import pl.mors.platform.Tenancy;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Cursor;
import pl.mors.platform.web.Slice;

@IntegrationTest
class AuditHistoryTest {

    private static final Pattern EVIDENCE = Pattern.compile("evidence: \\[([a-z_, ]+)]");

    private static final Predicate<String> EVERYTHING = dataClass -> true;

    @Autowired
    private TestWorld world;

    @Autowired
    private OwnerLogin owner;

    @Autowired
    private AuditHistory history;

    @Autowired
    private AuditedColumns columns;

    @Autowired
    private ChangeReader reader;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private final UUID person = Ids.next();
    private Town town;
    private SignedIn halina;

    @BeforeEach
    void registerAPerson() {
        town = world.town();
        halina = town.member(Role.COORDINATOR);
        asHalina("""
                INSERT INTO person (organisation_id, id, given_name, family_name, date_of_birth, sex)
                VALUES (current_organisation(), '%s', 'Łucja', 'Ćwik', '1950-05-15', 'female')
                """.formatted(person));
    }

    @Test
    void tellsWhoAddedWhatInWords() {
        Change added = changes(ChangeFilter.about(List.of(person))).rows().getFirst();
        assertThat(added.kind()).isEqualTo(Change.Kind.ADDED);
        assertThat(added.who()).isEqualTo("Halina Próba");
        assertThat(added.title()).isEqualTo("Osoba: dodano");
        assertThat(added.fields())
                .contains(
                        new FieldChange("Imię", null, "Łucja", false),
                        new FieldChange("Data urodzenia", null, "15.05.1950", false),
                        new FieldChange("Płeć", null, "kobieta", false))
                .extracting(FieldChange::label)
                .doesNotContain("organisation id", "id", "search name", "created at", "PESEL");
    }

    @Test
    void tellsWhatChangedFromWhatToWhat() {
        asHalina("UPDATE person SET phone = '600100200', citizenship = 'third_country'");
        Change changed = changes(ChangeFilter.about(List.of(person))).rows().getFirst();
        assertThat(changed.kind()).isEqualTo(Change.Kind.CHANGED);
        assertThat(changed.fields())
                .containsExactlyInAnyOrder(
                        new FieldChange("Telefon", null, "600100200", false),
                        new FieldChange("Obywatelstwo", "polskie", "państwa spoza Unii Europejskiej", false));
    }

    @Test
    void gathersThePersonsFactsAndTellsCorrectionsFromChanges() {
        asHalina("""
                INSERT INTO residence (organisation_id, id, person_id, valid_from, locality, municipality, county, voivodeship,
                    urbanisation)
                VALUES (current_organisation(), '%s', '%s', '2018-01-01', 'Mikołów', 'Mikołów', 'mikołowski', 'śląskie', 2)
                """.formatted(Ids.next(), person));
        asHalina("UPDATE residence SET superseded_at = now()");
        asHalina("INSERT INTO venue (organisation_id, id, name) VALUES (current_organisation(), '%s', 'Park')"
                .formatted(Ids.next()));
        assertThat(changes(ChangeFilter.about(List.of(person))).rows())
                .extracting(Change::title)
                .containsExactly(
                        "Adres zamieszkania: zastąpiono nowszym wpisem", "Adres zamieszkania: dodano", "Osoba: dodano");
    }

    @Test
    void hidesValuesOfClassesThatTheReaderMayNotSee() {
        Slice<Change> page = town.as(() -> history.changes(
                ChangeFilter.about(List.of(person)), Cursor.start(), 10, dataClass -> !dataClass.equals("personal")));
        assertThat(page.rows().getFirst().fields())
                .isNotEmpty()
                .allSatisfy(field -> assertThat(field).isEqualTo(new FieldChange(field.label(), null, null, true)));
    }

    @Test
    void hidesTheDigestsOfTokensFromEverybody() {
        asHalina("""
                INSERT INTO api_token (organisation_id, id, membership_id, token_digest, scope, expires_at)
                VALUES (current_organisation(), '%s', '%s', '\\xabcd', 'read', 'infinity')
                """.formatted(Ids.next(), halina.membership()));
        Change added = town.as(() -> history.changes(
                        ChangeFilter.all(), Cursor.start(), 1, dataClass -> !dataClass.equals("secret")))
                .rows()
                .getFirst();
        assertThat(added.fields()).filteredOn(FieldChange::hidden).hasSize(1);
        assertThat(added.toString()).doesNotContain("abcd");
    }

    @Test
    void saysThatAnErasedChangeWasErased() {
        assertThat(owner.tamper(
                        town.id(), "UPDATE audit_payload SET after = NULL WHERE after ->> 'given_name' = 'Łucja'"))
                .isEqualTo(1);
        Change erased = changes(ChangeFilter.about(List.of(person))).rows().getFirst();
        assertThat(erased.erased()).isTrue();
        assertThat(erased.fields()).isEmpty();
    }

    @Test
    void goesForwardAndBackPageByPage() {
        for (int number = 1; number <= 6; number++) {
            asHalina("UPDATE person SET phone = '60010020%d'".formatted(number));
        }
        ChangeFilter about = ChangeFilter.about(List.of(person));
        Slice<Change> first = page(about, Cursor.start());
        Slice<Change> second = page(about, first.next());
        Slice<Change> third = page(about, second.next());
        assertThat(third.next()).isNull();
        assertThat(third.rows()).hasSize(1);
        assertThat(page(about, third.previous()).rows()).isEqualTo(second.rows());
        Slice<Change> back = page(about, second.previous());
        assertThat(back.rows()).isEqualTo(first.rows());
        assertThat(back.previous()).isNull();
        List<Change> all = new ArrayList<>(first.rows());
        all.addAll(second.rows());
        all.addAll(third.rows());
        assertThat(all).isEqualTo(changes(about).rows());
    }

    @Test
    void takesNonsenseForTheStart() {
        Cursor nonsense = new Cursor(Long.toString(Long.MAX_VALUE), true);
        assertThat(page(ChangeFilter.all(), nonsense).rows())
                .isEqualTo(page(ChangeFilter.all(), Cursor.start()).rows());
    }

    @Test
    void narrowsDownByTableAndByDay() {
        LocalDate today = LocalDate.now(BusinessDate.ZONE);
        assertThat(changes(new ChangeFilter(List.of(), "person", null)).rows()).hasSize(1);
        assertThat(changes(new ChangeFilter(List.of(), "venue", null)).rows()).isEmpty();
        assertThat(changes(new ChangeFilter(List.of(person), "person", today)).rows())
                .hasSize(1);
        assertThat(changes(new ChangeFilter(List.of(), null, today.minusDays(1)))
                        .rows())
                .isEmpty();
    }

    @Test
    void showsNothingOfAnotherOrganisation() {
        Town other = world.town();
        assertThat(other.as(() -> history.changes(ChangeFilter.about(List.of(person)), Cursor.start(), 10, EVERYTHING))
                        .rows())
                .isEmpty();
    }

    @Test
    void saysTimesAndReferencesAsPeopleDo() {
        UUID room = Ids.next();
        UUID venue = Ids.next();
        asHalina("INSERT INTO venue (organisation_id, id, name) VALUES (current_organisation(), '%s', 'Park')"
                .formatted(venue));
        asHalina(
                "INSERT INTO room (organisation_id, id, venue_id, name) VALUES (current_organisation(), '%s', '%s', 'Sala')"
                        .formatted(room, venue));
        asHalina("""
                INSERT INTO calendar_entry (organisation_id, id, period, room_id, lane)
                VALUES (current_organisation(), '%s', '[2019-05-15 10:00+02,2019-05-15 12:00+02)', '%s', 1)
                """.formatted(Ids.next(), room));
        asHalina("""
                INSERT INTO programme (organisation_id, id, code, title, implementation_period, declaration_required, made_up)
                VALUES (current_organisation(), '%s', '%s', 'Klub', '[2018-01-01,2019-12-31]', false, true)
                """.formatted(Ids.next(), town.programmeCode()));
        asHalina("UPDATE programme SET implementation_period = '[2018-01-01,)'");
        List<Change> changes = changes(ChangeFilter.all()).rows();
        assertThat(changes.getFirst().fields())
                .containsExactly(
                        new FieldChange("Okres realizacji", "01.01.2018 – 31.12.2019", "od 01.01.2018", false));
        assertThat(changes.get(2).fields())
                .contains(
                        new FieldChange("Termin", null, "15.05.2019, 10:00 – 15.05.2019, 12:00", false),
                        new FieldChange("Zajmuje termin", null, "tak", false),
                        new FieldChange("Sala", null, "Sala, Park", false));
    }

    @Test
    void everyAuditedColumnHasALabel() {
        assertThat(columns.byTable())
                .allSatisfy((table, classes) -> assertThat(classes.keySet())
                        .filteredOn(column -> !ChangeReader.UNSAID.contains(column))
                        .allSatisfy(column -> assertThat(reader.column(table, column))
                                .as(table + "." + column)
                                .isNotEqualTo(column.replace('_', ' '))));
    }

    /** What a check allows in a column of text, or of texts, is a code that readers don't know. */
    @Test
    void everyCodeOfAnAuditedColumnHasWords() {
        List<String> codes = jdbc.sql("""
                        SELECT DISTINCT c.relname || '.' || a.attname || '.' || word[1]
                        FROM pg_constraint k
                            JOIN pg_class c ON c.oid = k.conrelid
                            JOIN pg_trigger t ON t.tgrelid = c.oid AND t.tgname = 'audit_inserts'
                            JOIN pg_attribute a ON a.attrelid = c.oid AND k.conkey = ARRAY[a.attnum]
                                AND a.atttypid IN (to_regtype('text'), to_regtype('text[]'))
                            CROSS JOIN regexp_matches(
                                pg_get_constraintdef(k.oid), $$'([a-z][a-z_0-9]+)'$$, 'g') AS word
                        WHERE k.contype = 'c'
                        """).query(String.class).list();
        assertThat(codes)
                .contains("exit_situation.situations.employment", "attendance.status.present")
                .allSatisfy(code ->
                        assertThat(Texts.has("audit.value." + code)).as(code).isTrue());
    }

    /** Kinds of evidence are a programme's own; those of the programmes that come with MORS have words. */
    @Test
    void everyKindOfEvidenceOfAProgrammeThatComesAlongHasWords() throws IOException {
        var kinds = new TreeSet<String>();
        try (var files = Files.list(Path.of("programmes"))) {
            for (var file :
                    files.filter(file -> file.toString().endsWith(".yaml")).toList()) {
                EVIDENCE.matcher(Files.readString(file))
                        .results()
                        .flatMap(list -> Stream.of(list.group(1).split(",")))
                        .forEach(kind -> kinds.add(kind.strip()));
            }
        }
        assertThat(kinds)
                .contains("social_assistance_certificate")
                .allSatisfy(kind -> assertThat(Texts.has("audit.value.evidence.kind." + kind))
                        .as(kind)
                        .isTrue());
    }

    @Test
    void everyAuditedTableHasAName() {
        assertThat(town.as(history::tables))
                .contains("person", "attendance", "membership")
                .allSatisfy(table -> assertThat(history.label(table)).isNotEqualTo(table.replace('_', ' ')));
    }

    private Slice<Change> changes(ChangeFilter filter) {
        return town.as(() -> history.changes(filter, Cursor.start(), 100, EVERYTHING));
    }

    private Slice<Change> page(ChangeFilter filter, Cursor from) {
        return town.as(() -> history.changes(filter, from, 3, EVERYTHING));
    }

    private void asHalina(String sql) {
        Actor actor = Actor.signedIn(town.id(), new AccountId(halina.account()), "test");
        Tenancy.run(
                actor,
                () -> transaction.executeWithoutResult(status -> {
                    jdbc.sql(sql).update();
                }));
    }
}
