package pl.mors.person.teryt;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class TerytRepository {

    static final String MUNICIPALITY = """
            INSERT INTO teryt_municipality (code, name, county, voivodeship) VALUES (?, ?, ?, ?)
            ON CONFLICT (code) DO UPDATE SET name = excluded.name, county = excluded.county, voivodeship = excluded.voivodeship
            WHERE (teryt_municipality.name, teryt_municipality.county, teryt_municipality.voivodeship)
                IS DISTINCT FROM (excluded.name, excluded.county, excluded.voivodeship)""";
    static final String LOCALITY = """
            INSERT INTO teryt_locality (symbol, name, municipality) SELECT ?, ?, code FROM teryt_municipality WHERE code = ?
            ON CONFLICT (symbol) DO UPDATE SET name = excluded.name, municipality = excluded.municipality
            WHERE (teryt_locality.name, teryt_locality.municipality) IS DISTINCT FROM (excluded.name, excluded.municipality)""";
    static final String STREET = """
            INSERT INTO teryt_street (locality, symbol, name) SELECT symbol, ?, ? FROM teryt_locality WHERE symbol = ?
            ON CONFLICT (locality, symbol) DO UPDATE SET name = excluded.name WHERE teryt_street.name <> excluded.name""";

    static final String URBANISATION = """
            UPDATE teryt_municipality m SET urbanisation = n.degree FROM (VALUES (?, ?::smallint)) AS n (code, degree)
            WHERE m.code = n.code AND m.urbanisation IS DISTINCT FROM n.degree""";

    private static final int AT_ONCE = 1000;

    private final JdbcOperations jdbc;

    TerytRepository(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes rows of one statement and writes them a thousand at a time. */
    final class Batch {

        private final String sql;
        private final List<Object[]> waiting = new ArrayList<>();
        private int written;

        private Batch(String sql) {
            this.sql = sql;
        }

        void add(Object... values) {
            waiting.add(values);
            if (waiting.size() >= AT_ONCE) {
                write();
            }
        }

        /** Writes the rest; how many rows are new or changed. */
        int finish() {
            write();
            return written;
        }

        private void write() {
            if (!waiting.isEmpty()) {
                for (int rows : jdbc.batchUpdate(sql, waiting)) {
                    written += Math.max(rows, 0);
                }
                waiting.clear();
            }
        }
    }

    Set<String> municipalities() {
        return Set.copyOf(jdbc.queryForList("SELECT code FROM teryt_municipality", String.class));
    }

    Set<String> localities() {
        return Set.copyOf(jdbc.queryForList("SELECT symbol FROM teryt_locality", String.class));
    }

    Batch batch(String sql) {
        return new Batch(sql);
    }
}
