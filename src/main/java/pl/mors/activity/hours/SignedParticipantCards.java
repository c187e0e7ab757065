package pl.mors.activity.hours;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.GroupId;
import pl.mors.activity.ParticipantHoursUrls;
import pl.mors.document.PaperKind;
import pl.mors.document.SignedCopies;
import pl.mors.person.PersonId;
import pl.mors.person.PersonQueries;
import pl.mors.platform.web.Link;

/** The signed cards of somebody's hours in a group; those of the records that were merged into theirs, too. */
@Component
@Transactional(readOnly = true)
class SignedParticipantCards {

    private final PersonQueries people;
    private final SignedCopies copies;

    SignedParticipantCards(PersonQueries people, SignedCopies copies) {
        this.people = people;
        this.copies = copies;
    }

    List<Link> copies(GroupId group, PersonId person, YearMonth month) {
        return copies.ofEach(PaperKind.PARTICIPANT_HOURS, subjects(group, person, month)).values().stream()
                .flatMap(List::stream)
                .map(copy -> Link.to(copy.label(), ParticipantHoursUrls.signedCard(group, person, month, copy.id())))
                .toList();
    }

    /**
     * Answers a request with a copy, to be saved.
     *
     * @throws pl.mors.platform.NotFound when it is none of theirs in that month
     */
    void send(GroupId group, PersonId person, YearMonth month, UUID copy, HttpServletResponse response)
            throws IOException {
        copies.send(PaperKind.PARTICIPANT_HOURS, subjects(group, person, month), copy, response);
    }

    private List<UUID> subjects(GroupId group, PersonId person, YearMonth month) {
        return people.records(person).stream()
                .map(record -> ParticipantCard.subject(group, record, month))
                .toList();
    }
}
