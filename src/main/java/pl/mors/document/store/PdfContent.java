package pl.mors.document.store;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.jspecify.annotations.Nullable;
import pl.mors.document.BoundedPdf;
import pl.mors.document.FileSource;
import pl.mors.document.StoreFileOutcome.Refusal;

/**
 * What a PDF does beside showing pages. Every object of the file is looked at, also those that no page leads to: viewers do not agree
 * on what they follow. Links and jumps within the file are let be.
 *
 * <p>Source: ISO 32000-1:2008, 12.6.4 (types of actions), 7.11.4 (embedded files), 12.7.8 (XFA forms).
 */
final class PdfContent {

    /** Actions that run something, send something or open another file. */
    private static final Set<String> ACTIONS = Set.of(
            "JavaScript", "Launch", "ImportData", "SubmitForm", "Rendition", "RichMediaExecute", "GoToE", "GoToR");

    /** Entries that hold scripts, other files or a form that is a program. */
    private static final Set<String> ENTRIES =
            Set.of("JS", "JavaScript", "EmbeddedFiles", "EF", "XFA", "RichMediaContent");

    private static final Set<String> ANNOTATIONS = Set.of("FileAttachment", "RichMedia", "Screen", "3D");

    private PdfContent() {}

    static Optional<Refusal> refusal(FileSource source) throws IOException {
        try (var document = BoundedPdf.open(source)) {
            return isActive(document.getDocument()) ? Optional.of(Refusal.ACTIVE_CONTENT) : Optional.empty();
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            return Optional.of(Refusal.UNREADABLE);
        }
    }

    private static boolean isActive(COSDocument document) {
        Deque<COSBase> waiting = new ArrayDeque<>();
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        waiting.add(document.getTrailer());
        document.getXrefTable().keySet().forEach(key -> add(document.getObjectFromPool(key), waiting));
        while (!waiting.isEmpty()) {
            COSBase next = waiting.remove();
            if (!seen.add(next)) {
                continue;
            }
            if (next instanceof COSObject reference) {
                add(reference.getObject(), waiting);
            } else if (next instanceof COSArray array) {
                array.forEach(value -> add(value, waiting));
            } else if (next instanceof COSDictionary dictionary) {
                if (acts(dictionary)) {
                    return true;
                }
                dictionary.getValues().forEach(value -> add(value, waiting));
            }
        }
        return false;
    }

    private static void add(@Nullable COSBase value, Deque<COSBase> waiting) {
        if (value instanceof COSObject || value instanceof COSArray || value instanceof COSDictionary) {
            waiting.add(value);
        }
    }

    private static boolean acts(COSDictionary dictionary) {
        return dictionary.keySet().stream().map(COSName::getName).anyMatch(ENTRIES::contains)
                || ACTIONS.contains(dictionary.getNameAsString(COSName.S, ""))
                || ANNOTATIONS.contains(dictionary.getNameAsString(COSName.SUBTYPE, ""));
    }
}
