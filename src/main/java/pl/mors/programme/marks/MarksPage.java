package pl.mors.programme.marks;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mors.document.FileKind;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Link;
import pl.mors.programme.Programme;

/**
 * The strip of logos of a programme.
 *
 * @param parts the programme's pages that the reader may open
 * @param wording what the strip shows; none while there is none
 * @param mayWrite whether the reader may keep another
 */
public record MarksPage(
        Form form,
        Programme programme,
        List<Link> parts,
        @Nullable String wording,
        boolean mayWrite) {

    static final String FILE = "picture";
    static final String WORDING = "wording";

    public int narrowest() {
        return Strip.NARROWEST_SENT;
    }

    public int widest() {
        return Strip.WIDEST_SENT;
    }

    public int megabytes() {
        return FileKind.PHOTO.limitMegabytes();
    }
}
