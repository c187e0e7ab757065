package pl.mors.person.teryt;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What the register of places says about an address that is being typed. */
@Repository
@Transactional(readOnly = true)
public class PlaceQueries {

    private static final int MOST = 20;
    private static final int MOST_STREETS = 2000;

    private final JdbcClient jdbc;

    PlaceQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Localities of this name, without regard to case and diacritics. TERYT knows no degree of urbanisation: it is the one that the
     * organisation's statements of residence give most often for the municipality.
     *
     * @param municipality narrows them when not empty
     */
    public List<Place> named(String locality, String municipality) {
        return jdbc.sql("""
                        SELECT l.symbol, l.name, m.name AS municipality, m.county, m.voivodeship, (
                            SELECT urbanisation FROM known_residence r
                            WHERE r.municipality = m.name AND r.county = m.county AND r.voivodeship = m.voivodeship
                            GROUP BY urbanisation ORDER BY count(*) DESC, urbanisation LIMIT 1) AS urbanisation
                        FROM teryt_locality l JOIN teryt_municipality m ON m.code = l.municipality
                        WHERE l.folded = fold(:locality) AND (:municipality = '' OR fold(m.name) = fold(:municipality))
                        ORDER BY m.voivodeship, m.county, m.name LIMIT :most""")
                .param("locality", locality.strip())
                .param("municipality", municipality.strip())
                .param("most", MOST)
                .query(Place.class)
                .list();
    }

    /** Streets of a locality, by name. */
    public List<String> streets(String locality) {
        return jdbc.sql("SELECT DISTINCT name FROM teryt_street WHERE locality = :locality ORDER BY name LIMIT :most")
                .param("locality", locality)
                .param("most", MOST_STREETS)
                .query(String.class)
                .list();
    }
}
