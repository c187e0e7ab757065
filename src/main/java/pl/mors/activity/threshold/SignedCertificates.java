package pl.mors.activity.threshold;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupId;
import pl.mors.document.PaperKind;
import pl.mors.document.SignedCopies;
import pl.mors.person.PersonId;
import pl.mors.person.PersonQueries;
import pl.mors.platform.web.Link;

/** The signed certificates of somebody in a group; those of the records that were merged into theirs, too. */
@Component
@Transactional(readOnly = true)
class SignedCertificates {

    private final PersonQueries people;
    private final SignedCopies copies;

    SignedCertificates(PersonQueries people, SignedCopies copies) {
        this.people = people;
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
     * @throws pl.mors.platform.NotFound when it is no certificate of theirs
     */
    void send(GroupId group, PersonId person, UUID copy, HttpServletResponse response) throws IOException {
        copies.send(PaperKind.COURSE_CERTIFICATE, subjects(group, person), copy, response);
    }

    private List<UUID> subjects(GroupId group, PersonId person) {
        return people.records(person).stream()
                .map(record -> CourseCertificate.subject(group, record))
                .toList();
    }
}
