package pl.mors.participant.notice;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.participant.NoticeUrls;

/** Information clauses in the REST API. */
@RestController
class NoticesApi {

    private final NoticeVersionQueries versions;
    private final NoticeScopes scopes;

    NoticesApi(NoticeVersionQueries versions, NoticeScopes scopes) {
        this.versions = versions;
        this.scopes = scopes;
    }

    /** All versions of the organisation's clause and of its programmes', the latest first. */
    @GetMapping(NoticeUrls.API)
    @Requires(DataClass.NOTICE)
    List<NoticeSummary> notices() {
        return versions.all().stream()
                .map(version ->
                        NoticeSummary.of(version, scopes.of(version.notice().programme())))
                .toList();
    }
}
