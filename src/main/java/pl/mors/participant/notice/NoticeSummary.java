package pl.mors.participant.notice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A version of an information clause in a list of the API.
 *
 * @param programme code of the programme whose clause it is, null for the organisation's own
 * @param renews whether those who were told an earlier version are told this one, too
 * @param people how many were given it
 */
record NoticeSummary(
        @Nullable String programme, int version, LocalDate validFrom, boolean renews, String body, int people) {

    static NoticeSummary of(NoticeVersion version, NoticeScope scope) {
        var notice = version.notice();
        return new NoticeSummary(
                scope.programme() == null ? null : scope.code(),
                notice.version(),
                notice.validFrom(),
                notice.renews(),
                notice.body(),
                version.people());
    }
}
