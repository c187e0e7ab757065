package pl.mors.activity.scan;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.filter.MissingImageReaderException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.jspecify.annotations.Nullable;
import pl.mors.document.BoundedPdf;
import pl.mors.document.FileSource;
import pl.mors.document.ReadPicture;

/**
 * The pages of a scan as pictures in grey. Somebody else made the file: what it is, its first bytes say, and no page becomes larger in
 * memory than it needs to be, whatever it claims to be.
 */
final class ScannedPages implements AutoCloseable {

    private static final int DPI = 150;
    private static final double DPI_OF_PDF = 72;

    /** Dots of the longer side of a page: of A4 at 200 dpi. */
    static final int LONGEST_SIDE = 2340;

    /** More than the cameras of telephones have. */
    private static final long MOST_DOTS = 60_000_000;

    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
    private static final Set<String> PICTURES = Set.of("png", "jpeg");

    private final FileSource source;
    private final @Nullable PDDocument document;

    private ScannedPages(FileSource source, @Nullable PDDocument document) {
        this.source = source;
        this.document = document;
    }

    static ScannedPages open(FileSource source) throws UnreadableScan, IOException {
        if (!startsAsPdf(source)) {
            requirePicture(source);
            return new ScannedPages(source, null);
        }
        try {
            var document = BoundedPdf.open(source);
            if (document.getNumberOfPages() != pages(document)) {
                document.close();
                throw new UnreadableScan("a PDF that says another number of pages than it has");
            }
            return new ScannedPages(source, document);
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            throw new UnreadableScan("no PDF that opens", broken);
        }
    }

    private static int pages(PDDocument document) {
        return Math.toIntExact(
                StreamSupport.stream(document.getPages().spliterator(), false).count());
    }

    int count() {
        return document == null ? 1 : document.getNumberOfPages();
    }

    /**
     * A page for which there is neither memory nor stack is like one that is broken: it must not keep those behind it waiting. How
     * much its pictures take is not bounded as the objects of a file are.
     *
     * @param number from 1
     */
    ReadPicture page(int number) throws UnreadableScan {
        try {
            return document == null ? photo() : new ReadPicture(render(document, number - 1), true);
        } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError broken) {
            throw new UnreadableScan("page " + number + " cannot be drawn", broken);
        }
    }

    /** Of a large picture every so manieth dot is read, and no more of it is ever in memory. */
    private ReadPicture photo() throws IOException {
        try (var in = dots(source)) {
            var reader = ImageIO.getImageReaders(in).next();
            try {
                reader.setInput(in, true, true);
                int every = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / LONGEST_SIDE);
                var asked = reader.getDefaultReadParam();
                asked.setSourceSubsampling(every, every, 0, 0);
                var read = ReadPicture.of(reader, asked);
                return new ReadPicture(Pictures.grey(read.picture(), LONGEST_SIDE), read.whole());
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage render(PDDocument document, int index) throws IOException, UnreadableScan {
        var box = document.getPage(index).getCropBox();
        double longest = Math.max(box.getWidth(), box.getHeight()) / DPI_OF_PDF;
        var renderer = new WatchedRenderer(document);
        renderer.setSubsamplingAllowed(true);
        var picture = renderer.renderImageWithDPI(index, (float) Math.min(DPI, LONGEST_SIDE / longest), ImageType.GRAY);
        if (renderer.leftOut) {
            throw new UnreadableScan(Finding.OTHER_FORMAT, "page " + (index + 1) + " shows a picture in JPEG 2000");
        }
        return picture;
    }

    /**
     * Notices what PDFBox leaves out, writing of it in a log alone: a picture of a page's middle or ground, so that the page looks as
     * if nothing had been written there.
     */
    private static final class WatchedRenderer extends PDFRenderer {

        private boolean leftOut;

        private WatchedRenderer(PDDocument document) {
            super(document);
        }

        @Override
        protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
            return new PageDrawer(parameters) {
                @Override
                public void drawImage(PDImage picture) throws IOException {
                    try {
                        super.drawImage(picture);
                    } catch (MissingImageReaderException otherFormat) {
                        leftOut = true;
                    }
                }
            };
        }
    }

    private static boolean startsAsPdf(FileSource source) throws IOException {
        try (var in = source.open()) {
            return Arrays.equals(in.readNBytes(PDF.length), PDF);
        }
    }

    private static ImageInputStream dots(FileSource source) throws IOException {
        var file = source.file();
        return ImageIO.createImageInputStream(
                file.isPresent() ? file.get().toFile() : new ByteArrayInputStream(source.bytes()));
    }

    private static void requirePicture(FileSource source) throws UnreadableScan {
        try (var in = dots(source)) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new UnreadableScan("neither a PDF nor a picture");
            }
            var reader = readers.next();
            try {
                reader.setInput(in, true, true);
                if (!PICTURES.contains(reader.getFormatName().toLowerCase(Locale.ROOT))
                        || (long) reader.getWidth(0) * reader.getHeight(0) > MOST_DOTS) {
                    throw new UnreadableScan("a picture of another kind, or too large a one");
                }
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException broken) {
            throw new UnreadableScan("no picture that opens", broken);
        }
    }

    @Override
    public void close() throws IOException {
        if (document != null) {
            document.close();
        }
    }
}
