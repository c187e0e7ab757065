package pl.mors.document.office;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.document.FileKind;
import pl.mors.document.FileSource;
import pl.mors.document.FileStore;
import pl.mors.document.FileType;
import pl.mors.document.StoreFileOutcome;

/** Puts a paper into a case, with the signatures that its file holds. */
@Service
class FilePaper {

    private final CaseRepository repository;
    private final FileStore files;

    FilePaper(CaseRepository repository, FileStore files) {
        this.repository = repository;
        this.files = files;
    }

    sealed interface Outcome {}

    /** @param signatures none for a file that nobody signed electronically */
    record Filed(List<PaperSignature> signatures) implements Outcome {}

    record FileRefused(StoreFileOutcome.Refused why) implements Outcome {}

    @Transactional
    Outcome file(UUID officeCase, String title, LocalDate datedOn, String fileName, FileSource source)
            throws IOException {
        return switch (files.store(FileKind.PAPER, fileName, source)) {
            case StoreFileOutcome.Refused refused -> new FileRefused(refused);
            case StoreFileOutcome.Stored(var file, var type, long size) -> {
                var signatures = type == FileType.PDF ? SignedPdf.signatures(source) : List.<PaperSignature>of();
                var paper = repository.addPaper(officeCase, file, title, datedOn);
                for (int i = 0; i < signatures.size(); i++) {
                    repository.addSignature(paper, i + 1, signatures.get(i));
                }
                yield new Filed(signatures);
            }
        };
    }
}
