package pl.mors.document.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.sun.net.httpserver.HttpServer;
import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.mors.document.DrawnAnew;
import pl.mors.document.Letterhead;
import pl.mors.document.Mark;
import pl.mors.document.PageCode;
import pl.mors.document.Paper;
import pl.mors.platform.text.Language;
import pl.mors.platform.text.Texts;

class PaperPrinterTest {

    private static final Instant MADE = Instant.parse("2019-05-15T10:00:00Z");
    private static final Letterhead HEAD = new Letterhead(
            "Miejski Ośrodek Pomocy Społecznej w Mikołowie",
            List.of("ul. Kolejowa 2, 43-190 Mikołów"),
            List.of("Projekt współfinansowany przez Unię Europejską ze środków Europejskiego Funduszu Społecznego"),
            List.of(),
            "DP.5121.7.2019");
    private static final String TABLE = """
            <table><thead><tr><th scope="col">Lp.</th><th scope="col">Imię</th></tr></thead>
            <tbody><tr><td>1</td><td>Łucja Żółć</td></tr></tbody></table>
            <ul><li>pierwsza</li><li>Євгенія Ґудзь</li></ul>""";

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final PdfMaker pdf = new PdfMaker();

    @Test
    void isFitForScreenReadersAndArchives() throws IOException {
        var paper = paper(content(TABLE));
        ArchivalPdf.check(paper);
        try (var document = Loader.loadPDF(paper)) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("pl");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Próba");
            assertThat(document.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(MADE);
        }
    }

    /** Papers of several programmes have several strips, and one place for them. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void stripsStandSideBySide(int count) throws IOException {
        var strips = IntStream.range(0, count)
                .mapToObj(number -> new Mark(strip(), "Znaki " + number))
                .toList();
        var paper = pdf.make(
                xhtml(new Letterhead("Ośrodek", List.of(), List.of(), strips, null), content("<p>Treść</p>"), false),
                MADE);
        ArchivalPdf.check(paper);
        try (var document = Loader.loadPDF(paper)) {
            var page = new PDFRenderer(document).renderImageWithDPI(0, 254f);
            assertThat(blueRuns(page, 130))
                    .as("beside each other, 13 mm from above")
                    .isEqualTo(count);
            assertThat(IntStream.range(270, page.getHeight())
                            .mapToLong(y -> blueRuns(page, y))
                            .sum())
                    .as("below their place")
                    .isZero();
        }
    }

    /** How often blue begins in a row of dots. */
    private static long blueRuns(BufferedImage page, int y) {
        return IntStream.range(1, page.getWidth())
                .filter(x -> isBlue(page.getRGB(x, y)) && !isBlue(page.getRGB(x - 1, y)))
                .count();
    }

    private static boolean isBlue(int rgb) {
        var colour = new Color(rgb);
        return colour.getBlue() > 150 && colour.getRed() < 100;
    }

    /** Eight times as wide as high. */
    private static String strip() {
        var blue = new BufferedImage(1600, 200, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < blue.getWidth(); x++) {
            for (int y = 0; y < blue.getHeight(); y++) {
                blue.setRGB(x, y, Color.BLUE.getRGB());
            }
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(DrawnAnew.png(blue));
    }

    /** The code at the foot of each page says which one it is, and neither words nor readers are disturbed by it. */
    @Test
    void aCodedPaperCarriesItsCodeOnEveryPage() throws Exception {
        var pages = content("<p>Akapit, który zajmuje miejsce.</p>".repeat(120));
        var id = new UUID(3, 4);

        byte[] coded = pdf.makeCoded(xhtml(pages, false), MADE, count -> {
            assertThat(count).isGreaterThan(1);
            return page -> new PageCode(PageCode.Kind.PAPER, id, page).text();
        });

        ArchivalPdf.check(coded);
        try (var document = Loader.loadPDF(coded)) {
            var renderer = new PDFRenderer(document);
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                assertThat(PageCode.read(
                                PageCode.Kind.PAPER, code(renderer.renderImageWithDPI(i, 150, ImageType.GRAY))))
                        .contains(new PageCode(PageCode.Kind.PAPER, id, i + 1));
            }
            assertThat(ArchivalPdf.text(coded)).contains("z " + document.getNumberOfPages());
        }
    }

    /** Where it stands: in the lower right corner. */
    private static String code(BufferedImage page) throws ReaderException {
        var corner = page.getSubimage(page.getWidth() - 360, page.getHeight() - 180, 360, 180);
        int[] dots = corner.getRGB(0, 0, corner.getWidth(), corner.getHeight(), null, 0, corner.getWidth());
        return new QRCodeReader()
                .decode(new BinaryBitmap(
                        new HybridBinarizer(new RGBLuminanceSource(corner.getWidth(), corner.getHeight(), dots))))
                .getText();
    }

    @Test
    void saysWhoWritesInWhichCaseAndWhoPays() {
        assertThat(ArchivalPdf.text(paper(content(TABLE))))
                .contains("Miejski Ośrodek Pomocy Społecznej w Mikołowie")
                .contains("Znak sprawy: DP.5121.7.2019")
                .contains("Projekt współfinansowany przez Unię Europejską")
                .contains("Łucja Żółć")
                .contains("Євгенія Ґудзь")
                .contains("Strona 1 z 1");
    }

    @Test
    void speaksTheReadersLanguage() throws IOException {
        var paper = Texts.in(Language.UKRAINIAN, () -> paper(content(TABLE)));
        assertThat(ArchivalPdf.text(paper)).contains("Сторінка 1 з 1");
        try (var document = Loader.loadPDF(paper)) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("uk");
        }
    }

    @Test
    void repeatsTheHeadOfALongTableAndCountsPages() {
        var rows = "<tr><td>1</td><td>Łucja</td></tr>".repeat(80);
        var text = ArchivalPdf.text(paper(
                content("<table><thead><tr><th scope=\"col\">Lp.</th><th scope=\"col\">Imię</th></tr></thead><tbody>"
                        + rows
                        + "</tbody></table>")));
        assertThat(text).contains("Strona 2 z 3").contains("Strona 3 z 3");
        assertThat(text.split("Imię", -1)).hasSize(4);
    }

    @Test
    void liesOnItsSideForWideLists() throws IOException {
        try (var document = Loader.loadPDF(paper(content(TABLE), true))) {
            var page = document.getPage(0).getMediaBox();
            assertThat(page.getWidth()).isGreaterThan(page.getHeight());
        }
    }

    @Test
    void theSameFactsGiveTheSameBytes() {
        assertThat(paper(content(TABLE))).isEqualTo(paper(content(TABLE)));
    }

    @Test
    void aNameWithMarkupStaysText() {
        var name = "<b>Jan</b> & <img src=\"http://localhost/\"/>";
        assertThat(ArchivalPdf.text(paper(output -> output.writeUserContent(name))))
                .contains(name);
    }

    @Test
    void whatXmlCannotHoldIsLeftOut() {
        assertThat(ArchivalPdf.text(paper(output -> output.writeUserContent("Jan\u0000\u0007owski"))))
                .contains("Janowski");
    }

    @Test
    void nothingIsFetched() throws IOException {
        List<String> asked = new CopyOnWriteArrayList<>();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().toString());
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        var secret = Files.writeString(Files.createTempFile("secret", ".css"), "p:before { content: 'SECRET' }");
        try {
            var text = ArchivalPdf.text(paper(
                    content(outside("http://localhost:" + server.getAddress().getPort())
                            + outside("file://" + secret.getParent()).replace("/x", "/" + secret.getFileName()))));
            assertThat(text).contains("zostało").doesNotContain("SECRET");
            assertThat(asked).isEmpty();
        } finally {
            server.stop(0);
            Files.delete(secret);
        }
    }

    @Test
    void entitiesAreRefused() {
        assertThatThrownBy(
                        () -> Xhtml.read(
                                "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><html><head/><body>&x;</body></html>"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theNameOfAFileNamesNobody() {
        assertThatThrownBy(() -> new Paper("template", "page", "Jan Kowalski.pdf", MADE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String outside(String at) {
        return """
                <img src="%1$s/x" alt="obraz"/><link rel="stylesheet" type="text/css" href="%1$s/x"/>
                <style>@import url(%1$s/x); @font-face { font-family: a; src: url(%1$s/x) }</style>
                <object data="%1$s/x" type="application/pdf">x</object>
                <p style="font-family: a">x</p><p style="background-image: url(%1$s/x)">zostało</p>""".formatted(at);
    }

    private static Content content(String markup) {
        return output -> output.writeContent(markup);
    }

    private byte[] paper(Content content) {
        return paper(content, false);
    }

    private byte[] paper(Content content, boolean wide) {
        return pdf.make(xhtml(content, wide), MADE);
    }

    private String xhtml(Content content, boolean wide) {
        return xhtml(HEAD, content, wide);
    }

    private String xhtml(Letterhead head, Content content, boolean wide) {
        var filledIn = new StringOutput();
        templates.render(
                "document/paper/sheet.jte",
                Map.of(
                        "title",
                        "Próba",
                        "description",
                        "Paper of a test",
                        "head",
                        head,
                        "content",
                        content,
                        "wide",
                        wide),
                filledIn);
        return filledIn.toString();
    }
}
