package pl.mors.reporting.export;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.mors.platform.sheet.SheetFormat;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Href;
import pl.mors.platform.web.Link;
import pl.mors.platform.web.Option;
import pl.mors.platform.web.Slice;
import pl.mors.programme.ProgrammeUrls;
import pl.mors.reporting.profile.ExportProfile;

/**
 * Participants' files of a programme: those made, and the form that makes one.
 *
 * @param programmeHref the programme's own page; null where the reader may not open it
 * @param parts the programme's pages that the reader may open
 * @param profile in whose form a file of today would be; null where there can be none
 * @param obstacle why there can be none; null where there can
 */
public record ExportsPage(
        String code,
        String programme,
        @Nullable String programmeHref,
        List<Link> parts,
        @Nullable ExportProfile profile,
        @Nullable String obstacle,
        LocalDate today,
        Form form,
        Slice<MadeExport> made) {

    static final String FORMAT = "format";
    static final String CONTENTS = "contents";

    public String action() {
        return ExportUrls.exports(code);
    }

    /** The list of programmes, as on the programme's own page; nothing for readers who may not open it. */
    public List<Link> trail() {
        return programmeHref == null
                ? List.of()
                : List.of(Link.to(Texts.t("programme.list.title"), ProgrammeUrls.LIST));
    }

    public Href address() {
        return Href.of(action());
    }

    public List<Option> formats() {
        return List.of(
                Option.of(SheetFormat.CSV.name(), Texts.t("reporting.export.format.csv")),
                Option.of(SheetFormat.XLSX.name(), Texts.t("reporting.export.format.xlsx")));
    }

    public List<Option> contents() {
        return Stream.of(MakeExport.Contents.values())
                .map(one -> Option.of(one.name(), Texts.t("reporting.export.contents." + one)))
                .toList();
    }

    public String fileHref(MadeExport export) {
        return ExportUrls.file(code, export.id());
    }

    public String leftOutHref(LocalDate asOf) {
        return ExportUrls.leftOut(code, asOf).value();
    }

    public String madeBy(MadeExport export) {
        return export.madeBy() == null ? Texts.t("reporting.export.by-command") : export.madeBy();
    }

    /** Names of the form's fields, for the template. */
    public String asOfField() {
        return ExportUrls.AS_OF;
    }

    public String contentsField() {
        return CONTENTS;
    }

    public String formatField() {
        return FORMAT;
    }
}
