package pl.mors.document.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;
import pl.mors.document.FileStore;
import pl.mors.document.Letterheads;
import pl.mors.document.StoredFile;
import pl.mors.platform.BusinessDate;

/** A paper and its metadata in one file, in the folders of an archival package: what is assumed about it stands in docs/papers.md. */
@Component
class PaperPackage {

    private final FileStore files;
    private final Letterheads letterheads;

    PaperPackage(FileStore files, Letterheads letterheads) {
        this.files = files;
        this.letterheads = letterheads;
    }

    byte[] of(CasePaper paper, OfficeCase officeCase, StoredFile file) throws IOException {
        byte[] content;
        try (var in = files.open(file)) {
            content = in.readAllBytes();
        }
        var name = "pismo." + file.name().substring(file.name().lastIndexOf('.') + 1);
        var creator = letterheads.organisation().name();
        var packed = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(packed, StandardCharsets.UTF_8)) {
            add(zip, paper, "dokumenty/" + name, content);
            add(
                    zip,
                    paper,
                    "metadane/" + name + ".xml",
                    PaperMetadata.of(paper, officeCase, file.type(), creator, content));
        }
        return packed.toByteArray();
    }

    private static void add(ZipOutputStream zip, CasePaper paper, String name, byte[] content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.ofInstant(paper.recordedAt(), BusinessDate.ZONE));
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
