package pl.mors.activity.child;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.ChildUrls;
import pl.mors.activity.GroupId;
import pl.mors.document.PaperKind;
import pl.mors.document.SignedCopies;
import pl.mors.document.SignedCopy;
import pl.mors.person.PersonId;
import pl.mors.platform.NotFound;
import pl.mors.platform.web.Link;

/** The signed consents to a child's group and its trips; those of the records that were merged into the child's, too. */
@Repository
@Transactional(readOnly = true)
class SignedConsents {

    private final JdbcClient jdbc;
    private final SignedCopies copies;

    SignedConsents(JdbcClient jdbc, SignedCopies copies) {
        this.jdbc = jdbc;
        this.copies = copies;
    }

    List<Link> copies(GroupId group, PersonId person, List<TripOfChild> trips) {
        return filed(group, person, trips).values().stream()
                .flatMap(List::stream)
                .map(copy -> Link.to(copy.label(), ChildUrls.signedConsent(group, person, copy.id())))
                .toList();
    }

    /**
     * Answers a request with a copy, to be saved.
     *
     * @throws NotFound when it is none of these consents
     */
    void send(GroupId group, PersonId person, List<TripOfChild> trips, UUID copy, HttpServletResponse response)
            throws IOException {
        var subject = filed(group, person, trips).entrySet().stream()
                .filter(about ->
                        about.getValue().stream().anyMatch(one -> one.id().equals(copy)))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new NotFound("consent " + copy + " about " + person));
        copies.send(PaperKind.GROUP_CONSENT, subject, copy, response);
    }

    private Map<UUID, List<SignedCopy>> filed(GroupId group, PersonId person, List<TripOfChild> trips) {
        var records = jdbc.sql("SELECT record_id FROM record_of_person WHERE person_id = :person ORDER BY record_id")
                .param("person", person.value())
                .query(UUID.class)
                .list();
        var subjects = Stream.concat(
                        Stream.of(group.value()),
                        trips.stream().map(trip -> trip.session().value()))
                .flatMap(toWhat -> records.stream().map(record -> ConsentForm.subject(toWhat, new PersonId(record))))
                .toList();
        return copies.ofEach(PaperKind.GROUP_CONSENT, subjects);
    }
}
