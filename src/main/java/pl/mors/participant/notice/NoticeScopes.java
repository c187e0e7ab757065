package pl.mors.participant.notice;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.mors.platform.NotFound;
import pl.mors.programme.ProgrammeQueries;

/** The organisation and its programmes, as those who have an information clause. */
@Component
class NoticeScopes {

    private final ProgrammeQueries programmes;

    NoticeScopes(ProgrammeQueries programmes) {
        this.programmes = programmes;
    }

    /** The organisation's own first. */
    List<NoticeScope> all() {
        return Stream.concat(
                        Stream.of(new NoticeScope(null)),
                        programmes.all().stream().map(NoticeScope::new))
                .toList();
    }

    /** @throws NotFound when the address names none */
    NoticeScope named(String code) {
        return code.equals(NoticeScope.ORGANISATION)
                ? new NoticeScope(null)
                : new NoticeScope(programmes.byCode(code).orElseThrow(() -> new NotFound("programme " + code)));
    }

    NoticeScope of(@Nullable UUID programme) {
        return all().stream()
                .filter(scope -> Objects.equals(scope.programmeId(), programme))
                .findFirst()
                .orElseThrow(() -> new NotFound("programme " + programme));
    }
}
