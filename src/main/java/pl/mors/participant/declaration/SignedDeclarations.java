package pl.mors.participant.declaration;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.document.PaperKind;
import pl.mors.document.SignedCopies;
import pl.mors.participant.ParticipantUrls;
import pl.mors.participant.Participation;
import pl.mors.person.PersonId;
import pl.mors.person.PersonQueries;
import pl.mors.platform.web.Link;
import pl.mors.programme.Programme;
import pl.mors.programme.ProgrammeId;

/**
 * Declarations that came back signed. The first one was printed before there was a participation: it lies with the form until one is
 * recorded, and then with that, also where the person's record was merged into another meanwhile.
 */
@Component
public class SignedDeclarations {

    private final SignedCopies copies;
    private final PersonQueries people;

    SignedDeclarations(SignedCopies copies, PersonQueries people) {
        this.copies = copies;
        this.people = people;
    }

    /** All of a participation. */
    @Transactional(readOnly = true)
    public List<Link> of(Participation participation) {
        return links(subjects(participation), copy -> ParticipantUrls.signedDeclaration(participation.id(), copy));
    }

    /** Those that were printed while the person took no part in the programme. */
    @Transactional(readOnly = true)
    List<Link> drafts(PersonId person, Programme programme) {
        return links(
                drafts(person, programme.id()), copy -> ParticipantUrls.signedDraft(person, programme.code(), copy));
    }

    /**
     * Answers a request with a copy, to be saved.
     *
     * @throws pl.mors.platform.NotFound when it is none of that participation
     */
    void send(Participation participation, UUID copy, HttpServletResponse response) throws IOException {
        copies.send(PaperKind.DECLARATION, subjects(participation), copy, response);
    }

    /**
     * The same of one that was printed while the person took no part in the programme.
     *
     * @throws pl.mors.platform.NotFound when it is none of theirs
     */
    void send(PersonId person, Programme programme, UUID copy, HttpServletResponse response) throws IOException {
        copies.send(PaperKind.DECLARATION, drafts(person, programme.id()), copy, response);
    }

    private List<Link> links(Collection<UUID> subjects, Function<UUID, String> address) {
        var filed = copies.ofEach(PaperKind.DECLARATION, subjects);
        return subjects.stream()
                .flatMap(subject -> filed.getOrDefault(subject, List.of()).stream())
                .map(copy -> Link.to(copy.label(), address.apply(copy.id())))
                .toList();
    }

    private List<UUID> subjects(Participation participation) {
        return Stream.concat(
                        Stream.of(participation.id().value()),
                        drafts(participation.person(), participation.programme()).stream())
                .toList();
    }

    private List<UUID> drafts(PersonId person, ProgrammeId programme) {
        return people.records(person).stream()
                .map(record -> DeclarationPaper.subject(programme, record))
                .toList();
    }
}
