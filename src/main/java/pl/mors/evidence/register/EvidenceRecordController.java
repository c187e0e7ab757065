package pl.mors.evidence.register;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.document.DocumentUrls;
import pl.mors.document.Download;
import pl.mors.document.FileStore;
import pl.mors.document.StoredFile;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.platform.NotFound;
import pl.mors.platform.web.Pages;

/** One paper, whether its file is still what was kept, and the file. */
@Controller
class EvidenceRecordController {

    private final EvidenceQueries queries;
    private final EvidenceAccess access;
    private final EvidenceRows rows;
    private final FileStore files;
    private final Download download;

    EvidenceRecordController(
            EvidenceQueries queries, EvidenceAccess access, EvidenceRows rows, FileStore files, Download download) {
        this.queries = queries;
        this.access = access;
        this.rows = rows;
        this.files = files;
        this.download = download;
    }

    @GetMapping(DocumentUrls.EVIDENCE_RECORD)
    @Requires(DataClass.PARTICIPATION)
    @ReadsPersonalData(value = "evidence_record", idParam = "recordId")
    ModelAndView show(@PathVariable UUID recordId) {
        var sight = access.sight();
        var record = find(recordId, sight);
        var file = file(record);
        var same = record.file() == null
                ? List.<EvidenceRecord>of()
                : queries.withContentOf(record.file(), recordId, sight);
        return Pages.show(
                "evidence/register/record",
                new RecordPage(
                        rows.of(List.of(record)).getFirst(),
                        file.orElse(null),
                        file.map(files::check).orElse(null),
                        rows.of(same)));
    }

    @GetMapping(DocumentUrls.EVIDENCE_FILE)
    @Requires(DataClass.PARTICIPATION)
    @ReadsPersonalData(value = "evidence_record", idParam = "recordId")
    void file(@PathVariable UUID recordId, HttpServletResponse response) throws IOException {
        var file = file(find(recordId, access.sight()));
        download.send(file.orElseThrow(() -> new NotFound("file of paper " + recordId)), response);
    }

    private EvidenceRecord find(UUID id, EvidenceSight sight) {
        return queries.find(id, sight).orElseThrow(() -> new NotFound("paper " + id));
    }

    private Optional<StoredFile> file(EvidenceRecord record) {
        return Optional.ofNullable(record.file()).flatMap(files::find);
    }
}
