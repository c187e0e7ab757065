package pl.mors.document.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.action.PDFormFieldAdditionalActions;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.mors.document.FileSource;
import pl.mors.document.FileType;
import pl.mors.document.StoreFileOutcome.Refusal;
import pl.mors.document.TestPdf;

class ActiveContentTest {

    @Test
    void aPdfWithPagesLinksAndJumpsIsKept() throws IOException {
        assertThat(ofPdf(document -> {
                    var there = new PDPageFitDestination();
                    there.setPage(document.getPage(0));
                    var jump = new PDActionGoTo();
                    jump.setDestination(there);
                    document.getDocumentCatalog().setOpenAction(jump);
                    var address = new PDActionURI();
                    address.setURI("https://mors.example/");
                    var link = new PDAnnotationLink();
                    link.setAction(address);
                    document.getPage(0).setAnnotations(List.of(link));
                }))
                .isEmpty();
        assertThat(ActiveContent.in(FileSource.of(TestPdf.ofSize(100_000)), FileType.PDF))
                .isEmpty();
    }

    @Test
    void aScriptThatRunsOnOpening() throws IOException {
        assertThat(ofPdf(document -> document.getDocumentCatalog()
                        .setOpenAction(new PDActionJavaScript("app.alert('dzien dobry')"))))
                .contains(Refusal.ACTIVE_CONTENT);
    }

    @Test
    void aScriptOfAPageThatIsClosed() throws IOException {
        assertThat(ofPdf(document -> {
                    var actions = new PDFormFieldAdditionalActions();
                    actions.setC(new PDActionJavaScript("app.alert('do widzenia')"));
                    document.getPage(0).getCOSObject().setItem(COSName.AA, actions);
                }))
                .contains(Refusal.ACTIVE_CONTENT);
    }

    @Test
    void aProgramThatIsStarted() throws IOException {
        assertThat(ofPdf(document -> {
                    var launch = new PDActionLaunch();
                    launch.setF("c:/windows/notepad.exe");
                    document.getDocumentCatalog().setOpenAction(launch);
                }))
                .contains(Refusal.ACTIVE_CONTENT);
    }

    @Test
    void aFileWithinTheFile() throws IOException {
        assertThat(ofPdf(document -> {
                    var inner = new PDComplexFileSpecification();
                    inner.setFile("faktura.xml");
                    inner.setEmbeddedFile(new PDEmbeddedFile(
                            document, new ByteArrayInputStream("<a/>".getBytes(StandardCharsets.UTF_8))));
                    var tree = new PDEmbeddedFilesNameTreeNode();
                    tree.setNames(Map.of("faktura.xml", inner));
                    var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
                    names.setEmbeddedFiles(tree);
                    document.getDocumentCatalog().setNames(names);
                }))
                .contains(Refusal.ACTIVE_CONTENT);
    }

    @Test
    void aFormThatIsAProgram() throws IOException {
        assertThat(ofPdf(document -> {
                    var form = new COSDictionary();
                    form.setItem(COSName.getPDFName("XFA"), new COSStream());
                    document.getDocumentCatalog().getCOSObject().setItem(COSName.ACRO_FORM, form);
                }))
                .contains(Refusal.ACTIVE_CONTENT);
    }

    /** Viewers find objects that nothing leads to, and names may be written in numbers. */
    @Test
    void aScriptThatHides() throws IOException {
        var whole = new String(TestPdf.blank(), StandardCharsets.ISO_8859_1)
                .replace("4 0 obj", "5 0 obj<</#53/Java#53cript/J#53(app.alert\\(1\\))>>endobj\n4 0 obj");
        assertThat(ActiveContent.in(FileSource.of(whole.getBytes(StandardCharsets.ISO_8859_1)), FileType.PDF))
                .contains(Refusal.ACTIVE_CONTENT);
    }

    @Test
    void aPdfThatNobodyCanLookInto() throws IOException {
        assertThat(ofPdf(document -> document.protect(
                        new StandardProtectionPolicy("wlasciciel", "czytelnik", new AccessPermission()))))
                .contains(Refusal.UNREADABLE);
        assertThat(ActiveContent.in(
                        FileSource.of("%PDF-1.7 and nothing".getBytes(StandardCharsets.US_ASCII)), FileType.PDF))
                .contains(Refusal.UNREADABLE);
    }

    /** A few kilobytes that become much when they are unpacked, as the file says it or as a search through a broken one finds it. */
    @Test
    void aPdfThatUnpacksToMoreThanThereIsMemoryFor() throws IOException {
        byte[] packed = pdf(
                document -> document.getPage(0).getCOSObject().setItem("Zapas", new COSString("a".repeat(20_000_000))));
        assertThat(packed).hasSizeLessThan(100_000);
        assertThat(ActiveContent.in(FileSource.of(packed), FileType.PDF)).contains(Refusal.UNREADABLE);

        var broken = new String(packed, StandardCharsets.ISO_8859_1).replace("startxref", "startxxxx");
        assertThat(ActiveContent.in(FileSource.of(broken.getBytes(StandardCharsets.ISO_8859_1)), FileType.PDF))
                .contains(Refusal.UNREADABLE);
    }

    /** A filter makes room by what the file says, before it unpacks a byte: this one asks for an array longer than any can be. */
    @Test
    void aPdfWhoseFilterAsksForMoreMemoryThanThereIs() throws IOException {
        var asking = new String(TestPdf.blank(), StandardCharsets.ISO_8859_1)
                .replace("4 0 obj", """
                        5 0 obj<</Type/ObjStm/N 1/First 4/Filter/CCITTFaxDecode/DecodeParms<</K -1/Columns 343728/Rows 49981>>
                        /Length 2>>stream
                        ab
                        endstream endobj
                        4 0 obj""")
                .replace("startxref", "startxxxx");
        assertThat(ActiveContent.in(FileSource.of(asking.getBytes(StandardCharsets.ISO_8859_1)), FileType.PDF))
                .contains(Refusal.UNREADABLE);
    }

    /** Each takes up a hundred bytes, whether it was packed or not. */
    @Test
    void aPdfOfEndlesslyManyObjects() throws IOException {
        assertThat(ofPdf(document -> document.getPage(0).getCOSObject().setItem("Zapas", arrays(1_100_000))))
                .contains(Refusal.UNREADABLE);
        var plain = new String(TestPdf.blank(), StandardCharsets.ISO_8859_1)
                .replace("4 0 obj", "5 0 obj[" + "[]".repeat(1_100_000) + "]endobj\n4 0 obj");
        assertThat(ActiveContent.in(FileSource.of(plain.getBytes(StandardCharsets.ISO_8859_1)), FileType.PDF))
                .contains(Refusal.UNREADABLE);
    }

    /** What stays packed costs nothing: the dots of its pictures are nobody's concern here. */
    @Test
    void aPdfOfLargePicturesAndManyPages() throws IOException {
        assertThat(ofPdf(document -> {
                    for (int i = 0; i < 500; i++) {
                        document.addPage(new PDPage());
                    }
                    var picture = LosslessFactory.createFromImage(
                            document, new BufferedImage(4_000, 3_000, BufferedImage.TYPE_INT_RGB));
                    try (var content = new PDPageContentStream(document, document.getPage(0))) {
                        content.drawImage(picture, 0, 0);
                    }
                    document.getPage(1).getCOSObject().setItem("Zapas", arrays(100_000));
                }))
                .isEmpty();
    }

    private static COSArray arrays(int count) {
        var arrays = new COSArray();
        for (int i = 0; i < count; i++) {
            arrays.add(new COSArray());
        }
        return arrays;
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg"})
    void aPictureIsAPictureAndNothingElse(String format) throws IOException {
        var type = FileType.ofMediaType("image/" + format);
        byte[] picture = picture(format);
        assertThat(ActiveContent.in(FileSource.of(picture), type)).isEmpty();
        for (var word : List.of("<ScRiPt>alert(1)</script>", "<!DOCTYPE html><html>", "<svg onload=x>")) {
            assertThat(ActiveContent.in(FileSource.of(with(picture, picture.length, word)), type))
                    .as(word)
                    .contains(Refusal.ACTIVE_CONTENT);
        }
        assertThat(ActiveContent.in(FileSource.of(Arrays.copyOf(picture, 12)), type))
                .contains(Refusal.UNREADABLE);
    }

    /** Within its first kilobyte a viewer of PDF takes a picture for a document. */
    @Test
    void aPictureThatIsADocument() throws IOException {
        var two = with(picture("png"), 33, "%PDF-1.7");
        assertThat(ActiveContent.in(FileSource.of(two), FileType.PNG)).contains(Refusal.ACTIVE_CONTENT);
    }

    /** The word lies on both sides of the edge of what is read at once. */
    @Test
    void nothingHidesBetweenTwoPieces() throws IOException {
        var text = "a".repeat(64 * 1024 - 3) + "<script>";
        assertThat(ActiveContent.in(FileSource.of(text.getBytes(StandardCharsets.UTF_8)), FileType.CSV))
                .contains(Refusal.ACTIVE_CONTENT);
    }

    @Test
    void aPageOfABrowserIsNoList() throws IOException {
        assertThat(ActiveContent.in(FileSource.of("<html><body>".getBytes(StandardCharsets.UTF_8)), FileType.CSV))
                .contains(Refusal.ACTIVE_CONTENT);
        assertThat(ActiveContent.in(
                        FileSource.of("Imię;Wiek\nŁucja;<18\n".getBytes(StandardCharsets.UTF_8)), FileType.CSV))
                .isEmpty();
    }

    @Test
    void aWorkbookWithMacros() throws IOException {
        var sheet = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(sheet, "MORS", "1.0")) {
            workbook.newWorksheet("Uczestnicy").value(0, 0, "Łucja");
        }
        assertThat(ActiveContent.in(FileSource.of(sheet.toByteArray()), FileType.XLSX))
                .isEmpty();
        assertThat(ActiveContent.in(workbook("xl/vbaProject.bin", 10), FileType.XLSX))
                .contains(Refusal.ACTIVE_CONTENT);
        assertThat(ActiveContent.in(workbook("xl/embeddings/oleObject1.bin", 10), FileType.XLSX))
                .contains(Refusal.ACTIVE_CONTENT);
    }

    @Test
    void aWorkbookThatIsCutOff() throws IOException {
        byte[] whole;
        try (var in = workbook("xl/worksheets/sheet1.xml", 1000).open()) {
            whole = in.readAllBytes();
        }
        assertThat(ActiveContent.in(FileSource.of(Arrays.copyOf(whole, whole.length - 30)), FileType.XLSX))
                .contains(Refusal.UNREADABLE);
    }

    private interface Change {
        void in(PDDocument document) throws IOException;
    }

    private static Optional<Refusal> ofPdf(Change change) throws IOException {
        return ActiveContent.in(FileSource.of(pdf(change)), FileType.PDF);
    }

    private static byte[] pdf(Change change) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            change.in(document);
            document.save(out);
        }
        return out.toByteArray();
    }

    private static byte[] picture(String format) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }

    private static byte[] with(byte[] bytes, int at, String words) {
        var out = new ByteArrayOutputStream();
        out.write(bytes, 0, at);
        out.writeBytes(words.getBytes(StandardCharsets.US_ASCII));
        out.write(bytes, at, bytes.length - at);
        return out.toByteArray();
    }

    private static FileSource workbook(String part, int size) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.putNextEntry(new ZipEntry(part));
            zip.write(new byte[size]);
        }
        return FileSource.of(out.toByteArray());
    }
}
