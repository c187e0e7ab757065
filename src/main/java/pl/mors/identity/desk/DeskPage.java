package pl.mors.identity.desk;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mors.identity.IdentityUrls;
import pl.mors.identity.desk.DeskFilter.View;
import pl.mors.platform.DeskItem.Kind;
import pl.mors.platform.DeskItem.Urgency;
import pl.mors.platform.DeskSection.Section;
import pl.mors.platform.sheet.SheetFormat;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Link;
import pl.mors.platform.web.Option;

/**
 * What the desk shows: the most urgent items first.
 *
 * @param all the items of every view and kind
 * @param found those that are asked for
 * @param shown how many of them at most
 * @param form what the list is narrowed to
 * @param sections what the day brings, above it all
 * @param doors where else the reader mostly works
 */
public record DeskPage(
        DeskFilter filter,
        List<DeskEntry> all,
        List<DeskEntry> found,
        int shown,
        Form form,
        List<Section> sections,
        List<Link> doors) {

    static final String SHOWN = "ile";
    static final int STEP = 50;

    public List<DeskEntry> of(Urgency urgency) {
        return found.stream()
                .limit(shown)
                .filter(entry -> entry.urgency() == urgency)
                .toList();
    }

    /** How many there are of this urgency, shown or not. */
    public int count(Urgency urgency) {
        return (int) found.stream().filter(entry -> entry.urgency() == urgency).count();
    }

    /** The same with the next items; null when there are none. */
    public @Nullable String moreHref() {
        return found.size() > shown
                ? filter.at(IdentityUrls.DESK)
                        .with(SHOWN, Integer.toString(shown + STEP))
                        .value()
                : null;
    }

    /** Whether a source may have more than it is asked for. */
    public boolean isCut() {
        return all.size() >= Desk.MOST_OF_A_SOURCE;
    }

    /** All that lies there, what is the reader's own, and what they put off, each with its number. */
    public List<Link> views() {
        return Arrays.stream(View.values())
                .map(view -> new Link(
                        Texts.t(
                                "identity.desk.view." + view,
                                new DeskFilter(view, null).among(all).size()),
                        new DeskFilter(view, null).at(IdentityUrls.DESK).value(),
                        view == filter.view()))
                .toList();
    }

    /** The kinds of which there is something in this view. */
    public List<Option> kinds() {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind == filter.kind() || count(kind) > 0)
                .map(kind -> Option.of(
                        DeskFilter.word(kind),
                        Texts.t("identity.desk.kind.of", Texts.t("identity.desk.kind." + kind), count(kind))))
                .toList();
    }

    /** Whether there is anything to choose between. */
    public boolean isNarrowable() {
        return filter.kind() != null || kinds().size() > 1;
    }

    private int count(Kind kind) {
        return new DeskFilter(filter.view(), kind).among(all).size();
    }

    /** Whether nothing narrows the desk down. */
    public boolean isOfAll() {
        return filter.isNone();
    }

    /** Why nothing is shown; a view that is only narrowed to a kind may well hold something. */
    public String emptyKey() {
        return filter.kind() == null ? "identity.desk.none." + filter.view() : "identity.desk.none.of-kind";
    }

    public String viewWord() {
        return filter.view().word();
    }

    /** The view without its kinds. */
    public String clearHref() {
        return new DeskFilter(filter.view(), null).at(IdentityUrls.DESK).value();
    }

    public List<Link> files() {
        return Arrays.stream(SheetFormat.values())
                .map(format -> Link.to(
                        format.name(),
                        filter.at(IdentityUrls.deskFile(format.extension())).value()))
                .toList();
    }
}
