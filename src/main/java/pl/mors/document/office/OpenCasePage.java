package pl.mors.document.office;

import java.util.List;
import java.util.UUID;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Option;

/**
 * The form that opens a case.
 *
 * @param subject what it is about
 * @param mayWrite whether the reader may open it
 */
public record OpenCasePage(Form form, UUID subject, List<ArchiveClass> classes, boolean mayWrite) {

    public List<Option> options() {
        return classes.stream()
                .map(one -> Option.of(one.id().toString(), one.mark() + " " + one.title()))
                .toList();
    }
}
