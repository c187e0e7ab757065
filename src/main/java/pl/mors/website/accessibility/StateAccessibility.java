package pl.mors.website.accessibility;

import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.platform.Ids;

/** Publishes an organisation's accessibility statement in place of the one before. */
@Service
public class StateAccessibility {

    /** No statement yet. */
    public static final int NONE = 0;

    private final JdbcClient jdbc;

    StateAccessibility(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Publishes it, unless somebody else did since the editor looked.
     *
     * @param seen version of the statement that the editor saw; {@link #NONE} when there was none
     * @return whether it was published
     */
    @Transactional
    public boolean state(int seen, Statement statement) {
        return jdbc.sql("""
                        INSERT INTO accessibility_statement (organisation_id, id, site_published_on, site_updated_on, status,
                            shortcomings_markdown, made_on, reviewed_on, auditor, contact_name, contact_email, contact_phone,
                            building_markdown)
                        VALUES (current_organisation(), :id, :sitePublishedOn, :siteUpdatedOn, :status, :shortcomings, :madeOn,
                            :reviewedOn, :auditor, :contactName, :contactEmail, :contactPhone, :building)
                        ON CONFLICT (organisation_id) DO UPDATE SET site_published_on = EXCLUDED.site_published_on,
                            site_updated_on = EXCLUDED.site_updated_on, status = EXCLUDED.status,
                            shortcomings_markdown = EXCLUDED.shortcomings_markdown, made_on = EXCLUDED.made_on,
                            reviewed_on = EXCLUDED.reviewed_on, auditor = EXCLUDED.auditor,
                            contact_name = EXCLUDED.contact_name, contact_email = EXCLUDED.contact_email,
                            contact_phone = EXCLUDED.contact_phone, building_markdown = EXCLUDED.building_markdown,
                            version = accessibility_statement.version + 1
                        WHERE accessibility_statement.version = :seen
                        """)
                        .param("seen", seen)
                        .param("id", Ids.next())
                        .param("sitePublishedOn", statement.sitePublishedOn())
                        .param("siteUpdatedOn", statement.siteUpdatedOn())
                        .param("status", statement.status().name().toLowerCase(Locale.ROOT))
                        .param("shortcomings", statement.shortcomings())
                        .param("madeOn", statement.madeOn())
                        .param("reviewedOn", statement.reviewedOn())
                        .param("auditor", statement.auditor())
                        .param("contactName", statement.contactName())
                        .param("contactEmail", statement.contactEmail())
                        .param("contactPhone", statement.contactPhone())
                        .param("building", statement.building())
                        .update()
                == 1;
    }
}
