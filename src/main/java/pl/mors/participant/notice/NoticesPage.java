package pl.mors.participant.notice;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mors.participant.NoticeUrls;

/**
 * All information clauses.
 *
 * @param mayWrite whether the reader may add versions
 */
public record NoticesPage(List<Clause> clauses, LocalDate today, boolean mayWrite) {

    /**
     * The clause of the organisation or of a programme.
     *
     * @param versions the latest first
     * @param owed how many people wait for it
     * @param owedHref to the list of them; null where the reader may not see it
     */
    public record Clause(
            NoticeScope scope,
            List<NoticeVersion> versions,
            boolean hasDraft,
            int owed,
            @Nullable String owedHref) {

        /** To the people who were given a version; null where the reader may not see them. */
        public @Nullable String toldHref(NoticeVersion version) {
            return owedHref == null
                    ? null
                    : NoticeUrls.ofNotice(
                            NoticeUrls.NOTICE_TOLD, version.notice().id());
        }

        public String newHref() {
            return NoticeUrls.ofNoticeScope(NoticeUrls.NEW_NOTICE, scope.code());
        }
    }
}
