package pl.mors.activity.diary;

import org.jspecify.annotations.Nullable;
import pl.mors.community.CommunityId;
import pl.mors.platform.web.Option;
import pl.mors.programme.ProgrammeId;

/**
 * For which programme and which of its communities something was done.
 *
 * @param community none for the programme as a whole
 */
public record DiaryScope(
        ProgrammeId programme,
        String programmeTitle,
        @Nullable CommunityId community,
        @Nullable String communityName) {

    /** In forms and addresses. */
    public String value() {
        return community == null
                ? programme.value().toString()
                : community.value().toString();
    }

    public String label() {
        return communityName == null ? programmeTitle : communityName + " – " + programmeTitle;
    }

    Option option() {
        return Option.of(value(), label());
    }
}
