package pl.mors.casework.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mors.casework.card.SupportCard;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Option;

/**
 * The form about a meeting.
 *
 * @param meeting the one that is changed; null for a new one
 * @param statuses what may be said of it
 * @param refusal why it was not stored, in words; null when it was not refused
 * @param stale whether somebody else changed it since it was read
 */
public record MeetingPage(
        Form form,
        SupportCard card,
        String kindName,
        @Nullable Meeting meeting,
        List<MeetingStatus> statuses,
        @Nullable String refusal,
        boolean stale) {

    /** Whether the form is about a plan and nothing else. */
    public boolean plans() {
        return statuses.equals(List.of(MeetingStatus.PLANNED));
    }

    public List<Option> statusOptions() {
        return statuses.stream()
                .map(one -> Option.of(one.name(), Texts.t(one.textKey())))
                .toList();
    }

    public String title() {
        if (plans()) {
            return Texts.t("casework.meeting.plan");
        }
        return meeting == null ? Texts.t("casework.meeting.record") : Texts.t("casework.meeting.change");
    }

    MeetingPage refused(String because) {
        return new MeetingPage(form, card, kindName, meeting, statuses, because, false);
    }

    MeetingPage outOfDate() {
        return new MeetingPage(form, card, kindName, meeting, statuses, null, true);
    }
}
