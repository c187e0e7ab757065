package pl.mors.person.teryt;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What the register of places says about an address that is being typed. */
@Repository
@Transactional(readOnly = true)
public class PlaceQueries {

    /** What no text in the database holds. */
    private static final char NO_TEXT = '\0';

    private static final int MOST = 200;
    private static final int MOST_AROUND = 500;
    private static final int MOST_STREETS = 2000;
    /** So many of the statements recorded last are asked about, however many people there are. */
    private static final int LATEST = 1000;

    private static final String PLACE = """
            WITH latest AS (SELECT * FROM known_residence ORDER BY id DESC LIMIT :latest),
                stated AS (SELECT municipality, county, voivodeship, mode() WITHIN GROUP (ORDER BY urbanisation) AS urbanisation
                    FROM latest GROUP BY municipality, county, voivodeship)
            SELECT l.symbol, l.name, m.name AS municipality, m.county, m.voivodeship,
                coalesce(m.urbanisation, s.urbanisation) AS urbanisation
            FROM teryt_locality l JOIN teryt_municipality m ON m.code = l.municipality
                LEFT JOIN stated s ON s.municipality = m.name AND s.county = m.county AND s.voivodeship = m.voivodeship
            """;

    private final JdbcClient jdbc;

    PlaceQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether anything was loaded; without it addresses are typed by hand. */
    public boolean isLoaded() {
        return jdbc.sql("SELECT EXISTS (SELECT FROM teryt_locality)")
                .query(Boolean.class)
                .single();
    }

    /**
     * Localities of this name, without regard to case and diacritics. TERYT knows no degree of urbanisation: where Eurostat's list
     * was not loaded it is the one that the organisation's latest statements of residence give most often for the municipality.
     *
     * @param municipality narrows them when not empty
     */
    public List<Place> named(String locality, String municipality) {
        if ((locality + municipality).indexOf(NO_TEXT) >= 0) {
            return List.of();
        }
        return jdbc.sql(PLACE + """
                        WHERE l.folded = fold(:locality) AND (:municipality = '' OR fold(m.name) = fold(:municipality))
                        ORDER BY m.voivodeship, m.county, m.name LIMIT :most""")
                .param("latest", LATEST)
                .param("locality", locality.strip())
                .param("municipality", municipality.strip())
                .param("most", MOST)
                .query(Place.class)
                .list();
    }

    /** Where most of the people live whose statements were recorded last: what the next one will say most likely. */
    public Optional<Place> home() {
        return jdbc.sql(PLACE + """
                        JOIN (SELECT locality, municipality, county, voivodeship, count(*) AS people FROM latest
                            GROUP BY locality, municipality, county, voivodeship) lived
                            ON lived.locality = l.name AND lived.municipality = m.name AND lived.county = m.county
                                AND lived.voivodeship = m.voivodeship
                        ORDER BY lived.people DESC, l.symbol LIMIT 1""").param("latest", LATEST).query(Place.class).optional();
    }

    /** Names of the localities of the same county. */
    public List<String> around(Place place) {
        return jdbc.sql("""
                        SELECT DISTINCT l.name FROM teryt_locality l JOIN teryt_municipality m ON m.code = l.municipality
                        WHERE m.county = :county AND m.voivodeship = :voivodeship ORDER BY l.name LIMIT :most""")
                .param("county", place.county())
                .param("voivodeship", place.voivodeship())
                .param("most", MOST_AROUND)
                .query(String.class)
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
