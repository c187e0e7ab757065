package pl.mors.participant.notice;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import pl.mors.person.NoticeQueries;
import pl.mors.person.PersonId;
import pl.mors.privacy.OwnNotices;

/** The versions of information clauses that a resident was given, with their texts. */
@Component
class OwnNoticesToRead implements OwnNotices {

    private final GivenQueries given;
    private final NoticeQueries notices;
    private final NoticeScopes scopes;

    OwnNoticesToRead(GivenQueries given, NoticeQueries notices, NoticeScopes scopes) {
        this.given = given;
        this.notices = notices;
        this.scopes = scopes;
    }

    @Override
    public List<Told> told(UUID person) {
        var all = scopes.all();
        return given.to(new PersonId(person)).stream()
                .map(one -> new Told(
                        all.stream()
                                .filter(scope -> Objects.equals(scope.programmeId(), one.programme()))
                                .map(NoticeScope::title)
                                .findFirst()
                                .orElse(""),
                        one.words(),
                        notices.get(one.notice()).paragraphs()))
                .toList();
    }
}
