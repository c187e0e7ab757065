package pl.mors.activity.child;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.ChildUrls;
import pl.mors.activity.GroupId;
import pl.mors.document.PaperKind;
import pl.mors.document.SignedCopies;
import pl.mors.person.PersonId;
import pl.mors.person.PersonQueries;
import pl.mors.platform.web.Link;

/** The signed consents to a child's group and its trips; those of the records that were merged into the child's, too. */
@Component
@Transactional(readOnly = true)
class SignedConsents {

    private final PersonQueries people;
    private final SignedCopies copies;

    SignedConsents(PersonQueries people, SignedCopies copies) {
        this.people = people;
        this.copies = copies;
    }

    List<Link> copies(GroupId group, PersonId person, List<TripOfChild> trips) {
        return copies.ofEach(PaperKind.GROUP_CONSENT, subjects(group, person, trips)).values().stream()
                .flatMap(List::stream)
                .map(copy -> Link.to(copy.label(), ChildUrls.signedConsent(group, person, copy.id())))
                .toList();
    }

    /**
     * Answers a request with a copy, to be saved.
     *
     * @throws pl.mors.platform.NotFound when it is none of these consents
     */
    void send(GroupId group, PersonId person, List<TripOfChild> trips, UUID copy, HttpServletResponse response)
            throws IOException {
        copies.send(PaperKind.GROUP_CONSENT, subjects(group, person, trips), copy, response);
    }

    private List<UUID> subjects(GroupId group, PersonId person, List<TripOfChild> trips) {
        var records = people.records(person);
        return Stream.concat(
                        Stream.of(group.value()),
                        trips.stream().map(trip -> trip.session().value()))
                .flatMap(toWhat -> records.stream().map(record -> ConsentForm.subject(toWhat, record)))
                .toList();
    }
}
