package pl.mors.activity.desk;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.DiaryText;
import pl.mors.activity.DiaryTexts;
import pl.mors.activity.diary.DiaryKind;
import pl.mors.platform.Coded;
import pl.mors.platform.text.Texts;
import pl.mors.privacy.PersonalDataSection;
import pl.mors.privacy.PersonalDataSection.Entry;
import pl.mors.privacy.PersonalDataSource;

/**
 * The entries of diaries that are about a person, for the copy of their data, with what each said at every moment. Where an entry names
 * others of the register too, its words are theirs as well: the copy says so and gives none.
 */
@Repository
@Transactional(readOnly = true)
class DiaryInCopy implements PersonalDataSource {

    private final JdbcClient jdbc;
    private final DiaryTexts texts;

    DiaryInCopy(JdbcClient jdbc, DiaryTexts texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    @Override
    public int order() {
        return 46;
    }

    @Override
    public Set<String> tables() {
        return Set.of("diary_person");
    }

    private record Told(
            UUID version,
            LocalDate day,
            DiaryKind kind,
            boolean others,
            Optional<String> correctedAt,
            Optional<String> takenOffAt) {}

    @Override
    public List<PersonalDataSection> personalData(UUID person) {
        Map<UUID, byte[]> hidden = new HashMap<>();
        var told = jdbc.sql("""
                        SELECT v.id, v.content, (lower(v.period) AT TIME ZONE 'Europe/Warsaw')::date AS on_day, v.kind, v.superseded_at, d.superseded_at AS taken_off_at,
                            EXISTS (SELECT FROM diary_person o WHERE o.organisation_id = d.organisation_id
                                AND o.diary_entry_id = d.diary_entry_id AND o.person_id <> d.person_id) AS others
                        FROM diary_person d
                            JOIN diary_version v ON v.organisation_id = d.organisation_id AND v.diary_entry_id = d.diary_entry_id
                        WHERE d.person_id = :person ORDER BY v.period, v.recorded_at, v.id, d.recorded_at
                        """)
                .param("person", person)
                .query((row, number) -> {
                    var version = row.getObject("id", UUID.class);
                    hidden.put(version, row.getBytes("content"));
                    return new Told(
                            version,
                            row.getObject("on_day", LocalDate.class),
                            Coded.of(DiaryKind.class, row.getString("kind")),
                            row.getBoolean("others"),
                            GroupsInCopy.moment(row.getObject("superseded_at", OffsetDateTime.class)),
                            GroupsInCopy.moment(row.getObject("taken_off_at", OffsetDateTime.class)));
                })
                .list();
        if (told.isEmpty()) {
            return List.of();
        }
        var read = texts.readAll(hidden);
        return List.of(new PersonalDataSection(
                Texts.t("activity.diary.copy"),
                told.stream()
                        .map(one -> entry(one, Objects.requireNonNull(read.get(one.version()))))
                        .toList()));
    }

    private static Entry entry(Told told, DiaryText text) {
        var words = told.others() ? Texts.t("activity.diary.copy.others") : words(text);
        var corrected = GroupsInCopy.corrected(words, told.correctedAt());
        return new Entry(
                Texts.t("activity.diary.copy.of", told.day(), told.kind().label()),
                told.takenOffAt()
                        .map(moment -> Texts.t("activity.diary.copy.taken-off", corrected, moment))
                        .orElse(corrected));
    }

    private static String words(DiaryText text) {
        return Stream.of(text.place(), text.who(), text.topics(), text.done(), text.agreed(), text.tasks(), text.next())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("; "));
    }
}
