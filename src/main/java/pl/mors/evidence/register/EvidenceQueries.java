package pl.mors.evidence.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.document.FileId;
import pl.mors.evidence.retention.Keeping;
import pl.mors.platform.Coded;
import pl.mors.platform.web.Cursor;
import pl.mors.platform.web.Slice;

/** Papers as far as their reader may know of them, by their own days. */
@Repository
@Transactional(readOnly = true)
class EvidenceQueries {

    private static final int PAGE_SIZE = 50;

    private static final String RECORDS = """
            SELECT r.*, a.display_name FROM evidence_record r LEFT JOIN account a ON a.id = r.taken_by
            WHERE""" + " " + EvidenceSight.CONDITION;

    private final JdbcClient jdbc;

    EvidenceQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Slice<EvidenceRecord> page(EvidenceFilter filter, EvidenceSight sight, Cursor cursor) {
        return Slice.beyond(cursor, PAGE_SIZE, EvidenceRecord::id, place -> rows(filter, sight, place, PAGE_SIZE + 1));
    }

    /** The whole list, for a file. */
    List<EvidenceRecord> all(EvidenceFilter filter, EvidenceSight sight) {
        return rows(filter, sight, Cursor.start(), null);
    }

    int count(EvidenceFilter filter, EvidenceSight sight) {
        return jdbc.sql("SELECT count(*) FROM evidence_record r WHERE " + EvidenceSight.CONDITION + conditions(filter))
                .params(params(filter, sight))
                .query(Integer.class)
                .single();
    }

    Optional<EvidenceRecord> find(UUID id, EvidenceSight sight) {
        var params = params(sight);
        params.put("id", id);
        return jdbc.sql(RECORDS + "AND r.id = :id")
                .params(params)
                .query(EvidenceQueries::row)
                .optional();
    }

    /** What else the content of a file is filed with. */
    List<EvidenceRecord> withContentOf(FileId file, UUID besides, EvidenceSight sight) {
        var params = params(sight);
        params.put("file", file.value());
        params.put("besides", besides);
        return jdbc.sql(RECORDS + """
                        AND r.id <> :besides AND r.file_id IN (SELECT o.id FROM file f
                            JOIN file o ON o.organisation_id = f.organisation_id AND o.content_id = f.content_id
                            WHERE f.id = :file)
                        ORDER BY r.dated_on DESC, r.id DESC""")
                .params(params)
                .query(EvidenceQueries::row)
                .list();
    }

    private List<EvidenceRecord> rows(
            EvidenceFilter filter, EvidenceSight sight, Cursor cursor, @Nullable Integer limit) {
        boolean ascending = filter.oldestFirst() != cursor.backwards();
        var direction = ascending ? "ASC" : "DESC";
        var beyond = cursor.isStart()
                ? ""
                : "AND (r.dated_on, r.id) %s (SELECT e.dated_on, e.id FROM evidence_record e WHERE e.id = :edge) "
                        .formatted(ascending ? ">" : "<");
        var params = params(filter, sight);
        params.put("edge", cursor.id());
        params.put("limit", limit);
        return jdbc.sql(RECORDS
                        + conditions(filter)
                        + beyond
                        + "ORDER BY r.dated_on %1$s, r.id %1$s LIMIT :limit".formatted(direction))
                .params(params)
                .query(EvidenceQueries::row)
                .list();
    }

    private static String conditions(EvidenceFilter filter) {
        var conditions = new StringBuilder();
        if (filter.programme() != null) {
            conditions.append("AND :programme = ANY (r.programmes) ");
        }
        if (filter.kind() != null) {
            conditions.append("AND r.kind = :kind ");
        }
        if (filter.month() != null) {
            conditions.append("AND r.dated_on BETWEEN :first AND :last ");
        }
        if (filter.person() != null) {
            conditions.append("AND r.person_id = :person ");
        }
        if (!filter.words().isEmpty()) {
            conditions.append("AND strpos(fold(concat_ws(' ', r.about, r.detail)), fold(:words)) > 0 ");
        }
        return conditions.toString();
    }

    private static Map<String, @Nullable Object> params(EvidenceFilter filter, EvidenceSight sight) {
        var params = params(sight);
        if (filter.programme() != null) {
            params.put("programme", filter.programme().value());
        }
        if (filter.kind() != null) {
            params.put("kind", filter.kind().code());
        }
        if (filter.month() != null) {
            params.put("first", filter.month().atDay(1));
            params.put("last", filter.month().atEndOfMonth());
        }
        if (filter.person() != null) {
            params.put("person", filter.person().value());
        }
        params.put("words", filter.words());
        return params;
    }

    private static Map<String, @Nullable Object> params(EvidenceSight sight) {
        var params = new HashMap<String, @Nullable Object>();
        params.put("whole", sight.wholeClasses());
        params.put("classes", sight.classOfEach());
        params.put("people", sight.personOfEach());
        params.put("ownGroups", sight.ownGroups());
        params.put("self", sight.membership());
        return params;
    }

    private static EvidenceRecord row(ResultSet row, int number) throws SQLException {
        var file = row.getObject("file_id", UUID.class);
        return new EvidenceRecord(
                row.getObject("id", UUID.class),
                Coded.of(EvidenceKind.class, row.getString("kind")),
                row.getString("detail"),
                row.getObject("dated_on", LocalDate.class),
                file == null ? null : new FileId(file),
                Coded.of(Keeping.class, row.getString("keeping")),
                row.getString("category"),
                Coded.of(SubjectKind.class, row.getString("subject_kind")),
                row.getObject("subject_id", UUID.class),
                row.getString("about"),
                Arrays.asList((UUID[]) row.getArray("programmes").getArray()),
                row.getObject("taken_at", OffsetDateTime.class).toInstant(),
                row.getString("display_name"));
    }
}
