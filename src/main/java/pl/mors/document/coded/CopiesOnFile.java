package pl.mors.document.coded;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import pl.mors.document.Download;
import pl.mors.document.FileId;
import pl.mors.document.FileStore;
import pl.mors.document.PageCode;
import pl.mors.document.PaperKind;
import pl.mors.document.SignedCopies;
import pl.mors.document.SignedCopy;
import pl.mors.platform.NotFound;

/** The pages as they lie in the file store. */
@Component
class CopiesOnFile implements SignedCopies {

    private final SignedCopyQueries copies;
    private final SignedCopyRepository repository;
    private final FileStore files;
    private final Download download;

    CopiesOnFile(SignedCopyQueries copies, SignedCopyRepository repository, FileStore files, Download download) {
        this.copies = copies;
        this.repository = repository;
        this.files = files;
        this.download = download;
    }

    @Override
    public List<SignedCopy> of(PaperKind kind, UUID subject) {
        return copies.of(kind, subject);
    }

    @Override
    public Map<UUID, List<SignedCopy>> ofEach(PaperKind kind, Collection<UUID> subjects) {
        return copies.ofEach(kind, subjects);
    }

    @Override
    public void send(PaperKind kind, UUID subject, UUID copy, HttpServletResponse response) throws IOException {
        var file = copies.file(kind, subject, copy)
                .flatMap(files::find)
                .orElseThrow(() -> new NotFound("signed copy " + copy + " of " + subject));
        download.send(file, response);
    }

    @Override
    public Optional<PaperKind> printed(PageCode code) {
        return copies.printed(code);
    }

    @Override
    public UUID keep(PageCode code, FileId picture) {
        return repository.add(code, picture);
    }

    @Override
    public UUID keepAgain(UUID withdrawn) {
        return repository.addAgain(withdrawn);
    }

    @Override
    public void withdraw(UUID copy) {
        repository.supersede(copy);
    }
}
