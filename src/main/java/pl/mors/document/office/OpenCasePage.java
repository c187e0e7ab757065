package pl.mors.document.office;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Option;

/**
 * The case about something, or the form that opens it.
 *
 * @param subject what it is about
 * @param known null while there is none
 * @param mayWrite whether the reader may open it
 * @param mayRead whether the reader may see its papers
 */
public record OpenCasePage(
        Form form,
        UUID subject,
        @Nullable OfficeCase known,
        List<ArchiveClass> classes,
        boolean mayWrite,
        boolean mayRead) {

    public String title() {
        return known == null ? Texts.t("document.case.open.title") : known.caseNumber();
    }

    public List<Option> options() {
        return classes.stream()
                .map(one -> Option.of(one.id().toString(), one.mark() + " " + one.title()))
                .toList();
    }
}
