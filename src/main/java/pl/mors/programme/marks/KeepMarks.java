package pl.mors.programme.marks;

import java.io.IOException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.document.FileKind;
import pl.mors.document.FileSource;
import pl.mors.document.FileStore;
import pl.mors.document.StoreFileOutcome;
import pl.mors.programme.ProgrammeId;
import pl.mors.programme.ProgrammeLock;

/** Keeps the strip of logos of a programme in place of the one before. */
@Service
@Transactional
class KeepMarks {

    private final MarksRepository marks;
    private final FileStore files;
    private final ProgrammeLock lock;

    KeepMarks(MarksRepository marks, FileStore files, ProgrammeLock lock) {
        this.marks = marks;
        this.files = files;
        this.lock = lock;
    }

    sealed interface Outcome {}

    record Kept() implements Outcome {}

    /** It is no picture that can be printed as a strip; nothing was stored. */
    record Unfit() implements Outcome {}

    Outcome keep(ProgrammeId programme, FileSource sent, String wording) throws IOException {
        byte[] content;
        try (var in = sent.open()) {
            content = in.readNBytes((int) FileKind.PHOTO.limitBytes() + 1);
        }
        if (content.length > FileKind.PHOTO.limitBytes()) {
            return new Unfit();
        }
        var drawn = Strip.drawn(content);
        if (drawn.isEmpty()) {
            return new Unfit();
        }
        lock.take(programme);
        return switch (files.store(FileKind.PHOTO, "znaki-programu.png", FileSource.of(drawn.get()))) {
            case StoreFileOutcome.Refused refused -> new Unfit();
            case StoreFileOutcome.Stored stored -> {
                marks.add(programme, stored.id(), wording);
                yield new Kept();
            }
        };
    }
}
