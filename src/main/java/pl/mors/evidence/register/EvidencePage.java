package pl.mors.evidence.register;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mors.platform.sheet.Sheet;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Href;
import pl.mors.platform.web.Link;
import pl.mors.platform.web.Option;
import pl.mors.platform.web.Slice;

/**
 * The store of evidence.
 *
 * @param address of the list as it is narrowed
 * @param sheet address of the same as a file
 * @param person name of the one whose papers are asked for; null for everybody's
 * @param programmes to choose from
 */
public record EvidencePage(
        Form filter,
        Slice<EvidenceRow> papers,
        Href address,
        Href sheet,
        @Nullable String person,
        List<Option> programmes) {

    static final String PROGRAMME = "program";
    static final String KIND = "rodzaj";
    static final String MONTH = "miesiac";
    static final String WORDS = "slowa";
    static final String PERSON = "osoba";
    static final String ORDER = "kolejnosc";
    static final String OLDEST = "najstarsze";

    private static final List<String> COLUMNS =
            List.of("dated", "what", "about", "programme", "class", "until", "taken-at", "taken-by", "file");

    /** By their names. */
    public List<Option> kinds() {
        return Arrays.stream(EvidenceKind.values())
                .map(kind -> Option.of(kind.name(), kind.label()))
                .sorted(Comparator.comparing(Option::label))
                .toList();
    }

    public List<Option> orders() {
        return List.of(Option.of(OLDEST, Texts.t("evidence.order.oldest")));
    }

    public List<Link> files() {
        return List.of(Link.to("XLSX", sheet.value()));
    }

    static Sheet sheet(List<EvidenceRow> rows) {
        return new Sheet(
                Texts.t("evidence.title"),
                COLUMNS.stream()
                        .map(column -> Texts.t("evidence.column." + column))
                        .toList(),
                rows.stream()
                        .map(row -> Arrays.<@Nullable Object>asList(
                                row.datedOn(),
                                row.what(),
                                row.about(),
                                String.join("; ", row.programmes()),
                                row.retentionClass(),
                                row.until(),
                                Texts.dateTime(row.takenAt()),
                                row.takenBy(),
                                Texts.t(row.hasFile() ? "evidence.file.kept" : "evidence.file.paper")))
                        .toList());
    }
}
