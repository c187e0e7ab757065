package pl.mors.activity.scan;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import pl.mors.activity.printed.SheetLayout;
import pl.mors.activity.printed.SheetLayout.Box;

/** Printed sheets after people have signed them and somebody has put them into a scanner. */
public final class SignedSheets {

    private static final int DPI = 150;
    private static final double MM_OF_INCH = 25.4;

    /** Millimetres within which somebody writes from edge to edge. */
    private static final double NARROW = 60;

    private final Random random;

    /** @param seed of all that is left to chance: the same seed makes the same paper */
    public SignedSheets(long seed) {
        random = new Random(seed);
    }

    public static List<BufferedImage> pages(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var pages = new ArrayList<BufferedImage>();
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                pages.add(new PDFRenderer(document).renderImageWithDPI(i, DPI, ImageType.GRAY));
            }
            return pages;
        }
    }

    /** The first of a file's pages with these words on it, from 0. */
    public static int pageThatSays(byte[] pdf, String words) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var reader = new PDFTextStripper();
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                reader.setStartPage(i + 1);
                reader.setEndPage(i + 1);
                if (reader.getText(document).contains(words)) {
                    return i;
                }
            }
            throw new AssertionError("no page says " + words);
        }
    }

    /** A page of paper on which nothing stands. */
    public static BufferedImage blank() {
        var page = new BufferedImage(
                (int) dots(SheetLayout.PAGE_WIDTH), (int) dots(SheetLayout.PAGE_HEIGHT), BufferedImage.TYPE_BYTE_GRAY);
        var pen = page.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, page.getWidth(), page.getHeight());
        pen.dispose();
        return page;
    }

    /** Somebody writes across the first box of each of these lines. */
    public void sign(BufferedImage page, List<Integer> lines) {
        for (int line : lines) {
            sign(page, SheetLayout.ofColumns(1).box(line, 0));
        }
    }

    void sign(BufferedImage page, Box box) {
        write(page, box, 2.5f, Color.DARK_GRAY);
    }

    /** With a hard pencil, hardly pressed. */
    void signLightly(BufferedImage page, Box box) {
        write(page, box, 2f, new Color(205, 205, 205));
    }

    /** Large letters, which begin in a box and end in another. */
    void signOverTwo(BufferedImage page, Box first, Box second) {
        write(page, new Box(first.left(), first.top(), second.right(), second.bottom()), 2.5f, Color.DARK_GRAY);
    }

    private void write(BufferedImage page, Box box, float width, Color colour) {
        var pen = page.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setStroke(new BasicStroke(width));
        pen.setColor(colour);
        var signature = new Path2D.Double();
        boolean narrow = box.right() - box.left() < NARROW;
        signature.moveTo(dots(box.left() + (narrow ? 2.5 : 5)), dots((box.top() + box.bottom()) / 2));
        for (double x = box.left() + (narrow ? 4 : 8); x < box.right() - (narrow ? 3 : 30); x += 3) {
            signature.lineTo(dots(x), dots(box.top() + 2 + random.nextDouble() * (box.bottom() - box.top() - 4)));
        }
        pen.draw(signature);
        pen.dispose();
    }

    /** As it comes out of a scanner: slanted a little, on its head or side, with dust. */
    public BufferedImage scanned(BufferedImage page) {
        var slanted = Pictures.turned(page, random.nextDouble() * 6 - 3);
        return dusty(Pictures.turned(slanted, random.nextInt(4)));
    }

    BufferedImage dusty(BufferedImage page) {
        var turned = Pictures.turned(page, 0.0);
        for (int i = 0; i < turned.getWidth() * turned.getHeight() / 200; i++) {
            int grey = random.nextInt(256);
            turned.setRGB(
                    random.nextInt(turned.getWidth()),
                    random.nextInt(turned.getHeight()),
                    grey << 16 | grey << 8 | grey);
        }
        return turned;
    }

    public static byte[] pdf(List<BufferedImage> pages) throws IOException {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            for (var picture : pages) {
                float scale = 72f / DPI;
                var page = new PDPage(new PDRectangle(picture.getWidth() * scale, picture.getHeight() * scale));
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    content.drawImage(
                            JPEGFactory.createFromImage(document, picture, 0.7f),
                            0,
                            0,
                            page.getMediaBox().getWidth(),
                            page.getMediaBox().getHeight());
                }
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    private static double dots(double millimetres) {
        return millimetres / MM_OF_INCH * DPI;
    }
}
