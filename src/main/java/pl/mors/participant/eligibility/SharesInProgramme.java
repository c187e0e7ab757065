package pl.mors.participant.eligibility;

import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.platform.text.Texts;
import pl.mors.programme.Programme;
import pl.mors.programme.file.Delivery.Share;

/** How many of a programme's participants are of the groups whose share it watches: a count beside the limit. */
@Repository
@Transactional(readOnly = true)
class SharesInProgramme {

    private final JdbcClient jdbc;

    SharesInProgramme(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Count(int people, int ofGroup) {}

    /** A sentence for each share. */
    List<String> words(Programme programme) {
        var terms = EligibilityTerms.of(programme);
        return terms.shares().stream()
                .map(share -> words(terms, share, count(programme, share)))
                .toList();
    }

    private Count count(Programme programme, Share share) {
        return jdbc.sql("""
                        SELECT count(*) AS people, count(*) FILTER (WHERE CASE :group
                            WHEN 'WOMEN' THEN p.sex = 'female'
                            WHEN 'MEN' THEN p.sex = 'male'
                            WHEN 'CLOSE_ASSOCIATES' THEN a.role = 'close_associate'
                            ELSE c.answers -> 'grounds' @> to_jsonb(:ground::text) END) AS of_group
                        FROM participation a
                            JOIN person p ON p.organisation_id = a.organisation_id AND p.id = a.person_id
                            JOIN known_declaration d ON d.participation_id = a.id
                            LEFT JOIN eligibility_check c
                                ON c.organisation_id = d.organisation_id AND c.id = d.eligibility_check_id
                        WHERE a.programme_id = :programme""")
                .param("group", share.group().name())
                .param("ground", Objects.requireNonNullElse(share.ground(), ""))
                .param("programme", programme.id().value())
                .query((row, number) -> new Count(row.getInt("people"), row.getInt("of_group")))
                .single();
    }

    private static String words(EligibilityTerms terms, Share share, Count count) {
        var limit = share.atLeastPercent() == null ? "at-most" : share.atMostPercent() == null ? "at-least" : "between";
        return Texts.t(
                "participant.share." + limit,
                terms.groupName(share),
                count.ofGroup(),
                count.people(),
                share.atLeastPercent(),
                share.atMostPercent());
    }
}
