package pl.mors.programme.marks;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.document.FileKind;
import pl.mors.document.FileSource;
import pl.mors.document.FileStore;
import pl.mors.document.StoreFileOutcome;
import pl.mors.programme.ProgrammeId;
import pl.mors.programme.ProgrammeLock;

/** Keeps the strip of logos of a programme in place of the one before, or none any more. */
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

    /** Drawn anew it is larger than a picture may be; nothing was stored. */
    record TooLarge() implements Outcome {}

    /** @param strip a PNG that {@link Strip} drew */
    Outcome keep(ProgrammeId programme, byte[] strip, String wording) {
        lock.take(programme);
        return switch (files.storeOwn(FileKind.PHOTO, "znaki-programu.png", FileSource.of(strip))) {
            case StoreFileOutcome.Refused refused -> new TooLarge();
            case StoreFileOutcome.Stored stored -> {
                marks.add(programme, stored.id(), wording);
                yield new Kept();
            }
        };
    }

    /** Papers leave the place of the marks free again. */
    void withdraw(ProgrammeId programme) {
        lock.take(programme);
        marks.withdraw(programme);
    }
}
