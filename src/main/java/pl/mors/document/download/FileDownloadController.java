package pl.mors.document.download;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.document.DocumentUrls;
import pl.mors.document.Download;
import pl.mors.document.FileId;
import pl.mors.document.FileStore;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.platform.NotFound;

/** Any stored file, for those who may see what is confidential. */
@Controller
class FileDownloadController {

    private final FileStore files;
    private final Download download;

    FileDownloadController(FileStore files, Download download) {
        this.files = files;
        this.download = download;
    }

    @GetMapping(DocumentUrls.FILE)
    @Requires(DataClass.CONFIDENTIAL)
    @ReadsPersonalData(value = "file", idParam = "id")
    void download(@PathVariable UUID id, HttpServletResponse response) throws IOException {
        download.send(files.find(new FileId(id)).orElseThrow(() -> new NotFound("file " + id)), response);
    }
}
