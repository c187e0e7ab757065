package pl.mors.document.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.GregorianCalendar;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.logging.Level;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import pl.mors.platform.BusinessDate;

/**
 * Makes a PDF of XHTML: tagged for screen readers (PDF/UA-1) and fit to be kept for good (PDF/A-3a). Letters, colours and the style
 * sheet are the application's own, and so is a picture that stands in the page itself; whatever else a page names is not fetched.
 */
final class PdfMaker {

    private static final String FAMILY = "Source Sans 3";
    private static final int BOLD = 700;
    private static final String PRODUCER = "MORS";
    private static final String WIDE = "@page { size: A4 landscape }";
    private static final String POSTER = "@page { margin-bottom: 48mm }";
    private static final String LARGE = "@page { size: A3; margin: 18mm 22mm 68mm 24mm }";
    private static final String OWN_PICTURE = "data:image/png;base64,";
    private static final Pattern CREATED = Pattern.compile("<xmp:CreateDate>[^<]*</xmp:CreateDate>");

    private final byte[] regular = resource("SourceSans3-Regular.ttf");
    private final byte[] bold = resource("SourceSans3-Bold.ttf");
    private final String style = new String(resource("paper.css"), StandardCharsets.UTF_8);
    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    PdfMaker() {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    byte[] make(String xhtml, Instant madeAt) {
        return make(xhtml, madeAt, null);
    }

    /** @param codes what stands in the code of each page, by how many pages there are */
    byte[] makeCoded(String xhtml, Instant madeAt, IntFunction<CodeStamp.Codes> codes) {
        return make(xhtml, madeAt, codes);
    }

    private byte[] make(String xhtml, Instant madeAt, @Nullable IntFunction<CodeStamp.Codes> codes) {
        var document = Xhtml.read(xhtml);
        addStyle(document, codes == null ? "" : CodeStamp.PLACE);
        var builder = new PdfRendererBuilder()
                .withW3cDocument(document, null)
                .useUriResolver((base, uri) -> isWithinPage(uri) ? uri : null)
                .useExternalResourceAccessControl(
                        (uri, type) -> isWithinPage(uri), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(
                        (uri, type) -> isWithinPage(uri), ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                .useFont(() -> new ByteArrayInputStream(regular), FAMILY)
                .useFont(() -> new ByteArrayInputStream(bold), FAMILY, BOLD, FontStyle.NORMAL, true)
                .useColorProfile(colours)
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_3_A)
                .withProducer(PRODUCER);
        try (var renderer = builder.buildPdfRenderer();
                var pdf = renderer.createPDFKeepOpen();
                var out = new ByteArrayOutputStream()) {
            date(pdf, madeAt);
            if (codes != null) {
                CodeStamp.draw(pdf, codes.apply(pdf.getNumberOfPages()));
            }
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("the paper cannot be printed", e);
        }
    }

    /** A picture whose dots stand in the page itself. */
    private static boolean isWithinPage(@Nullable String uri) {
        return uri != null && uri.startsWith(OWN_PICTURE);
    }

    /** The size of the page stands in no rule for one element: the renderer lays everything out for the first page's. */
    private void addStyle(Document document, String more) {
        var body = (Element) document.getElementsByTagName("body").item(0);
        var element = document.createElement("style");
        element.setTextContent(style
                + switch (body.getAttribute("class")) {
                    case "wide" -> WIDE;
                    case "poster" -> POSTER;
                    case "large" -> LARGE;
                    default -> "";
                }
                + more);
        document.getElementsByTagName("head").item(0).appendChild(element);
    }

    /** The renderer knows only the machine's clock, and so does the id of a file. */
    private static void date(PDDocument pdf, Instant madeAt) throws IOException {
        var at = madeAt.atZone(BusinessDate.ZONE).withNano(0);
        pdf.getDocumentInformation().setCreationDate(GregorianCalendar.from(at));
        pdf.setDocumentId(at.toEpochSecond());
        var metadata = pdf.getDocumentCatalog().getMetadata();
        String text;
        try (var in = metadata.exportXMPMetadata()) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        var created = CREATED.matcher(text)
                .replaceFirst(
                        "<xmp:CreateDate>" + DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at) + "</xmp:CreateDate>");
        metadata.importXMPMetadata(created.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] resource(String name) {
        try (InputStream in = Objects.requireNonNull(PdfMaker.class.getResourceAsStream("/paper/" + name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
