package pl.mors.website.page;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.platform.NotFound;

/** Reads the editorial pages of the organisation in sight. */
@Repository
@Transactional(readOnly = true)
public class SitePageQueries {

    private final JdbcClient jdbc;

    SitePageQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<SitePage> all() {
        return jdbc.sql("SELECT * FROM site_page ORDER BY position, title")
                .query(SitePageQueries::page)
                .list();
    }

    public Optional<SitePage> at(String slug) {
        return jdbc.sql("SELECT * FROM site_page WHERE slug = :slug")
                .param("slug", slug)
                .query(SitePageQueries::page)
                .optional();
    }

    /**
     * The page that an address names.
     *
     * @throws NotFound when there is none
     */
    public SitePage named(String slug) {
        return at(slug).orElseThrow(() -> new NotFound("page " + slug));
    }

    private static SitePage page(ResultSet row, int number) throws SQLException {
        return new SitePage(
                row.getString("slug"),
                row.getString("title"),
                row.getString("body_markdown"),
                row.getInt("position"),
                row.getObject("published_on", LocalDate.class),
                row.getObject("reviewed_on", LocalDate.class),
                row.getInt("version"));
    }
}
