package pl.mors.audit;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.mors.platform.text.Texts;

/**
 * One change of one row, as screens show it.
 *
 * @param who display name of the account; null for the system itself and for visitors
 * @param what the kind of thing changed, in the reader's words
 * @param whose name of whom or what the row is about; null where the reader knows it already or may not know it
 * @param row id of the changed row
 * @param fields what the reader is shown of it, in the order of the table's columns
 * @param erased whether the content was emptied at the end of its retention
 */
public record Change(
        Instant at,
        @Nullable String who,
        String what,
        @Nullable String whose,
        UUID row,
        Kind kind,
        List<FieldChange> fields,
        boolean erased) {

    public Change {
        fields = List.copyOf(fields);
    }

    /** For example "Osoba – Łucja Ćwik: dodano". */
    public String title() {
        return Texts.t(
                "audit.change." + kind.name().toLowerCase(Locale.ROOT),
                whose == null ? what : Texts.t("audit.change.of", what, whose));
    }

    /** The columns whose content the reader sees. */
    public List<FieldChange> shown() {
        return fields.stream().filter(field -> !field.hidden()).toList();
    }

    /** Labels of those whose content the reader does not see. */
    public List<String> hidden() {
        return fields.stream()
                .filter(FieldChange::hidden)
                .map(FieldChange::label)
                .toList();
    }

    /** The account, or the words for changes made by nobody in particular. */
    public String byline() {
        return who == null ? Texts.t("audit.by-system") : Texts.t("audit.by", who);
    }

    /** What became of the row. */
    public enum Kind {
        ADDED,
        CHANGED,
        /** A fact that a later correction replaced. */
        SUPERSEDED,
        REMOVED
    }

    /**
     * One column of a change; a hidden one was changed too, but is of a class of data that the reader may not see.
     *
     * @param before in words; null when there was nothing
     * @param after in words; null when there is nothing any more
     */
    public record FieldChange(
            String label, @Nullable String before, @Nullable String after, boolean hidden) {}
}
