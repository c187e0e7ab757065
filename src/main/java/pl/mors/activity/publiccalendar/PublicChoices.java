package pl.mors.activity.publiccalendar;

import java.text.Collator;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.ActivityKinds;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Option;

/** What the calendar can be narrowed down by: what its sessions have, and nothing that none of them has. */
public record PublicChoices(List<Option> communities, List<Option> venues, List<Option> kinds, boolean ages) {

    /** @param filter what is chosen already stays a choice, also on days without such sessions */
    static PublicChoices of(Collection<PublicSession> sessions, PublicFilter filter) {
        return new PublicChoices(
                options(sessions, PublicChoices::community, filter.community()),
                options(sessions, PublicChoices::venue, filter.venue()),
                options(
                        sessions,
                        session -> Option.of(session.groupKind(), ActivityKinds.label(session.groupKind())),
                        filter.kind()),
                filter.age() != null
                        || sessions.stream().anyMatch(session -> session.ages().text() != null));
    }

    public boolean any() {
        return ages || !communities.isEmpty() || !venues.isEmpty() || !kinds.isEmpty();
    }

    private static @Nullable Option community(PublicSession session) {
        var community = session.community();
        return community == null ? null : Option.of(community.id().toString(), community.name());
    }

    private static @Nullable Option venue(PublicSession session) {
        var place = session.place();
        return place == null ? null : Option.of(place.venue().toString(), place.venueName());
    }

    private static List<Option> options(
            Collection<PublicSession> sessions,
            Function<PublicSession, @Nullable Option> choice,
            @Nullable Object chosen) {
        var polish = Collator.getInstance(Locale.of("pl"));
        var options = sessions.stream()
                .map(choice)
                .filter(Objects::nonNull)
                .distinct()
                .sorted((one, other) -> polish.compare(one.label(), other.label()))
                .collect(Collectors.toList());
        if (chosen == null || options.stream().anyMatch(one -> one.value().equals(chosen.toString()))) {
            return options;
        }
        return Stream.concat(
                        options.stream(),
                        Stream.of(Option.of(chosen.toString(), Texts.t("activity.public.field.chosen"))))
                .toList();
    }
}
