package pl.mors.participant.roster;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mors.participant.ParticipantUrls;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Href;
import pl.mors.platform.web.Link;
import pl.mors.platform.web.Option;
import pl.mors.platform.web.Slice;
import pl.mors.programme.Programme;
import pl.mors.programme.ProgrammeUrls;

/**
 * The list of a programme's participants.
 *
 * @param outOfSight why the reader sees nobody; null when they see the list
 * @param parts the programme's pages that the reader may open
 */
public record RosterPage(
        Programme programme,
        Form filter,
        Slice<RosterRow> participants,
        Href address,
        List<Option> states,
        List<Option> communities,
        List<Link> files,
        LocalDate today,
        @Nullable OutOfSight outOfSight,
        List<Link> parts) {

    /** The programme's own page; null where the reader may not open it. */
    public @Nullable String programmeHref() {
        var own = ProgrammeUrls.programme(programme.code());
        return parts.stream().anyMatch(part -> part.href().equals(own)) ? own : null;
    }

    /** The list of programmes, as on the programme's own page; that of those with participants for other readers. */
    public List<Link> trail() {
        return List.of(
                programmeHref() == null
                        ? Link.to(Texts.t("participant.roster.title"), ParticipantUrls.PROGRAMMES)
                        : Link.to(Texts.t("programme.list.title"), ProgrammeUrls.LIST));
    }

    /** Why somebody sees no names. */
    public enum OutOfSight {
        /** The role has figures only. */
        FIGURES_ONLY,
        /** The role sees the people drawn for an inspection, and none has been. */
        NO_SAMPLE
    }
}
