package pl.mors.document.paper;

import java.util.UUID;
import pl.mors.document.PaperKind;

/** Where papers with a code are written down before they are handed out. */
@FunctionalInterface
public interface PaperRegister {

    /**
     * The id of a paper; the same words about the same subject are the same paper, however often it is printed.
     *
     * @param words what stands on it, and as of when
     */
    UUID idOf(PaperKind kind, UUID subject, String words, int pages);
}
