package pl.mors.person.profile;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.mors.audit.AuditHistory;
import pl.mors.audit.ChangeFilter;
import pl.mors.person.Person;
import pl.mors.person.PersonId;
import pl.mors.person.PersonQueries;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Cursor;
import pl.mors.privacy.PersonalDataSection;
import pl.mors.privacy.PersonalDataSection.Entry;
import pl.mors.privacy.PersonalDataSource;

/** What the register holds about a person, for the copy of their data. */
@Component
class PersonInCopy implements PersonalDataSource {

    private static final int MOST_CHANGES = 1000;

    private final PersonQueries people;
    private final AuditHistory history;
    private final JdbcClient jdbc;

    PersonInCopy(PersonQueries people, AuditHistory history, JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.people = people;
        this.history = history;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Set<String> tables() {
        return Set.of("residence", "identity_correction", "former_identity", "guardian", "household_member");
    }

    @Override
    public List<PersonalDataSection> personalData(UUID person) {
        var id = new PersonId(person);
        return people.find(id)
                .map(found -> Stream.of(
                                identity(found),
                                earlier(person),
                                corrections(person),
                                residences(id),
                                guardians(person),
                                households(person))
                        .filter(section -> !section.entries().isEmpty())
                        .toList())
                .orElse(List.of());
    }

    /** What stood in the register before, with the time until which it did; erased values are gone from here, too. */
    private PersonalDataSection earlier(UUID person) {
        var changes = history.changes(
                new ChangeFilter(List.of(person), "person", null), Cursor.start(), MOST_CHANGES, everything -> true);
        return new PersonalDataSection(
                Texts.t("person.copy.earlier"),
                changes.rows().stream()
                        .flatMap(change -> change.fields().stream()
                                .filter(field -> field.before() != null)
                                .map(field -> new Entry(
                                        field.label(),
                                        Texts.t("person.copy.until", field.before(), Texts.dateTime(change.at())))))
                        .toList());
    }

    /** Why somebody corrected who the person is. */
    private PersonalDataSection corrections(UUID person) {
        return new PersonalDataSection(
                Texts.t("person.copy.corrections"),
                jdbc.sql(
                                "SELECT recorded_at, reason FROM identity_correction WHERE person_id = :person ORDER BY recorded_at")
                        .param("person", person)
                        .query((row, number) -> new Entry(
                                Texts.dateTime(row.getObject("recorded_at", OffsetDateTime.class)
                                        .toInstant()),
                                row.getString("reason")))
                        .list());
    }

    /** Those who act or acted for the person. */
    private PersonalDataSection guardians(UUID person) {
        return new PersonalDataSection(
                Texts.t("person.guardian.section"),
                jdbc.sql(
                                "SELECT given_name, family_name, phone, superseded_at FROM guardian WHERE person_id = :person ORDER BY recorded_at")
                        .param("person", person)
                        .query((row, number) -> new Entry(
                                row.getString("given_name") + " " + row.getString("family_name"),
                                row.getObject("superseded_at") == null
                                        ? row.getString("phone")
                                        : Texts.t("person.guardian.before", row.getString("phone"))))
                        .list());
    }

    /** With whom the person lives is theirs to know, and not who else does: the others are counted. */
    private PersonalDataSection households(UUID person) {
        return new PersonalDataSection(
                Texts.t("person.household.section"),
                jdbc.sql("""
                                SELECT own.recorded_at, own.superseded_at, (SELECT count(*) FROM known_household_member m
                                    WHERE m.household_id = own.household_id AND m.person_id <> own.person_id) AS others
                                FROM household_member own WHERE own.person_id = :person ORDER BY own.recorded_at""")
                        .param("person", person)
                        .query((row, number) -> new Entry(
                                Texts.dateTime(row.getObject("recorded_at", OffsetDateTime.class)
                                        .toInstant()),
                                row.getObject("superseded_at") == null
                                        ? Texts.n("person.household.others", row.getInt("others"))
                                        : Texts.t("person.household.ended")))
                        .list());
    }

    private static PersonalDataSection identity(Person person) {
        return new PersonalDataSection(
                Texts.t("person.copy.identity"),
                List.of(
                        entry("givenName", person.givenName()),
                        entry("familyName", person.familyName()),
                        entry(
                                "pesel",
                                Optional.ofNullable(person.pesel())
                                        .map(pesel -> pesel.digits())
                                        .orElse("")),
                        entry(
                                "noPeselReason",
                                Optional.ofNullable(person.noPeselReason())
                                        .map(reason -> Texts.t("person.noPeselReason." + reason))
                                        .orElse("")),
                        entry(
                                "otherIdentifier",
                                Optional.ofNullable(person.otherIdentifier()).orElse("")),
                        entry("bornOn", Texts.date(person.bornOn())),
                        entry("sex", Texts.t("person.sex." + person.sex())),
                        entry("citizenship", Texts.t("person.citizenship." + person.citizenship())),
                        entry(
                                "phone",
                                Optional.ofNullable(person.contact().phone()).orElse("")),
                        entry(
                                "email",
                                Optional.ofNullable(person.contact().email()).orElse("")),
                        entry(
                                "language",
                                Texts.t("person.language." + person.contact().language()))));
    }

    private PersonalDataSection residences(PersonId id) {
        return new PersonalDataSection(
                Texts.t("person.residence.heading"),
                people.everyResidence(id).stream()
                        .map(residence -> new Entry(
                                Texts.t("person.residence.from", residence.validFrom()),
                                residence.address().oneLine()))
                        .toList());
    }

    private static Entry entry(String label, String value) {
        return new Entry(Texts.t("person." + label), value.isEmpty() ? null : value);
    }
}
