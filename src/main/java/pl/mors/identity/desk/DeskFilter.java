package pl.mors.identity.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.mors.platform.DeskItem.Kind;
import pl.mors.platform.web.Href;

/**
 * Which part of the desk is asked for.
 *
 * @param kind null for all
 */
record DeskFilter(View view, @Nullable Kind kind) {

    static final String VIEW = "widok";
    static final String KIND = "rodzaj";

    /** Whose items, and whether those that lie there or those that were put off. */
    enum View {
        ALL(""),
        OWN("moje"),
        PUT_OFF("odlozone");

        private final String word;

        View(String word) {
            this.word = word;
        }

        /** In addresses. */
        String word() {
            return word;
        }

        boolean shows(DeskEntry entry) {
            return switch (this) {
                case ALL -> entry.snooze() == null;
                case OWN -> entry.snooze() == null && entry.own();
                case PUT_OFF -> entry.snooze() != null;
            };
        }
    }

    /** As it stands in an address; nonsense is everything. */
    static DeskFilter of(String view, String kind) {
        return new DeskFilter(
                Arrays.stream(View.values())
                        .filter(one -> one.word.equals(view))
                        .findFirst()
                        .orElse(View.ALL),
                kindOf(kind).orElse(null));
    }

    /** Whether nothing is narrowed down. */
    boolean isNone() {
        return view == View.ALL && kind == null;
    }

    static String word(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    List<DeskEntry> among(List<DeskEntry> entries) {
        return entries.stream()
                .filter(entry ->
                        view.shows(entry) && (kind == null || entry.item().kind() == kind))
                .toList();
    }

    /** The address of a page, narrowed down as here. */
    Href at(String path) {
        return Href.of(path).with(VIEW, view.word()).with(KIND, kind == null ? null : word(kind));
    }

    private static Optional<Kind> kindOf(String word) {
        return Arrays.stream(Kind.values())
                .filter(kind -> word(kind).equals(word))
                .findFirst();
    }
}
