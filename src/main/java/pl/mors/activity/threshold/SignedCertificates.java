package pl.mors.activity.threshold;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupId;
import pl.mors.document.PaperKind;
import pl.mors.document.SignedCopies;
import pl.mors.person.PersonId;
import pl.mors.platform.NotFound;
import pl.mors.platform.web.Link;

/** The signed certificates of somebody in a group; those of the records that were merged into theirs, too. */
@Repository
@Transactional(readOnly = true)
class SignedCertificates {

    private final JdbcClient jdbc;
    private final SignedCopies copies;

    SignedCertificates(JdbcClient jdbc, SignedCopies copies) {
        this.jdbc = jdbc;
        this.copies = copies;
    }

    List<Link> copies(GroupId group, PersonId person) {
        return subjects(group, person).stream()
                .flatMap(subject -> copies
                        .links(
                                PaperKind.COURSE_CERTIFICATE,
                                subject,
                                copy -> ActivityUrls.signedCertificate(group, person, copy))
                        .stream())
                .toList();
    }

    /**
     * Answers a request with a copy, to be saved.
     *
     * @throws NotFound when it is no certificate of theirs
     */
    void send(GroupId group, PersonId person, UUID copy, HttpServletResponse response) throws IOException {
        var subject = subjects(group, person).stream()
                .filter(one -> copies.of(PaperKind.COURSE_CERTIFICATE, one).stream()
                        .anyMatch(known -> known.id().equals(copy)))
                .findFirst()
                .orElseThrow(() -> new NotFound("certificate " + copy + " of " + person));
        copies.send(PaperKind.COURSE_CERTIFICATE, subject, copy, response);
    }

    private List<UUID> subjects(GroupId group, PersonId person) {
        return jdbc
                .sql("SELECT record_id FROM record_of_person WHERE person_id = :person ORDER BY record_id")
                .param("person", person.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(record -> CourseCertificate.subject(group, new PersonId(record)))
                .toList();
    }
}
