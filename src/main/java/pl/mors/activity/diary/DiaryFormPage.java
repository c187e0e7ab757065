package pl.mors.activity.diary;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Option;

/**
 * The form of an entry.
 *
 * @param entry that is corrected; none for a new one
 * @param sessionName the session that it is about, in words
 * @param other the entry that stands at the time which was typed
 */
public record DiaryFormPage(
        Form form,
        @Nullable DiaryEntry entry,
        @Nullable String sessionName,
        List<Option> scopes,
        List<Option> institutions,
        @Nullable DiaryEntry other) {

    DiaryFormPage against(DiaryEntry overlapping) {
        return new DiaryFormPage(form, entry, sessionName, scopes, institutions, overlapping);
    }
}
