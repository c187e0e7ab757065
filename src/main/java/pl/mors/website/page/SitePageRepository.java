package pl.mors.website.page;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.mors.platform.Ids;

@Repository
class SitePageRepository {

    private final JdbcClient jdbc;

    SitePageRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when another page has this address. */
    boolean add(PublishPage.Content content, LocalDate today) {
        return jdbc.sql("""
                        INSERT INTO site_page (organisation_id, id, slug, title, body_markdown, position, published_on, reviewed_on)
                        VALUES (current_organisation(), :id, :slug, :title, :body, :position, :today, :today)
                        ON CONFLICT (organisation_id, slug) DO NOTHING
                        """)
                        .param("id", Ids.next())
                        .param("slug", content.slug())
                        .param("title", content.title())
                        .param("body", content.body())
                        .param("position", content.position())
                        .param("today", today)
                        .update()
                == 1;
    }

    /** False when the page has another version by now. */
    boolean change(int version, PublishPage.Content content, LocalDate today) {
        return jdbc.sql("""
                        UPDATE site_page SET title = :title, body_markdown = :body, position = :position,
                            reviewed_on = :today, version = version + 1
                        WHERE slug = :slug AND version = :version
                        """)
                        .param("slug", content.slug())
                        .param("title", content.title())
                        .param("body", content.body())
                        .param("position", content.position())
                        .param("today", today)
                        .param("version", version)
                        .update()
                == 1;
    }
}
