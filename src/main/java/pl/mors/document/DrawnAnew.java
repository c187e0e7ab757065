package pl.mors.document;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import javax.imageio.ImageIO;

/** Pictures that somebody sent, drawn anew on white: of the file nothing but its dots stays. */
public final class DrawnAnew {

    private DrawnAnew() {}

    /** What a file says about its picture before any dot is read. */
    public record Size(int width, int height) {}

    /**
     * Reads a picture, one after the other: a large one fills much of the memory of a small server.
     *
     * @param fits whether to read it at all; its dots take up to four bytes each
     * @param longestSide of what is twice as long or more only every second, third... dot is read
     * @param made what is wanted of the picture
     * @return empty when it does not fit, is no picture that can be read, or its end is missing
     */
    public static synchronized <T> Optional<T> of(
            byte[] content, Predicate<Size> fits, int longestSide, Function<BufferedImage, T> made) {
        try {
            return read(content, fits, longestSide).map(made);
        } catch (IOException | RuntimeException unreadable) {
            // What decoders throw over a broken file is of every kind.
            return Optional.empty();
        }
    }

    private static Optional<BufferedImage> read(byte[] content, Predicate<Size> fits, int longestSide)
            throws IOException {
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            var reader = readers.next();
            try {
                reader.setInput(in, true, true);
                var size = new Size(reader.getWidth(0), reader.getHeight(0));
                if (!fits.test(size)) {
                    return Optional.empty();
                }
                int every = Math.max(1, Math.max(size.width(), size.height()) / longestSide);
                var sparing = reader.getDefaultReadParam();
                sparing.setSourceSubsampling(every, every, 0, 0);
                return Optional.of(ReadPicture.of(reader, sparing))
                        .filter(ReadPicture::whole)
                        .map(ReadPicture::picture);
            } finally {
                reader.dispose();
            }
        }
    }

    /**
     * The picture, no side longer than allowed and never larger than it was. By halves, as long as it is more than twice as large:
     * in one step dots between those looked at would be lost.
     */
    public static BufferedImage within(BufferedImage picture, int longestSide) {
        var next = picture;
        int longest = Math.max(picture.getWidth(), picture.getHeight());
        while (longest > 2 * longestSide) {
            next = scaled(next, 0.5);
            longest = Math.max(next.getWidth(), next.getHeight());
        }
        return scaled(next, Math.min(1, longestSide / (double) longest));
    }

    private static BufferedImage scaled(BufferedImage picture, double scale) {
        int width = (int) Math.max(1, Math.round(picture.getWidth() * scale));
        int height = (int) Math.max(1, Math.round(picture.getHeight() * scale));
        var plain = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var canvas = plain.createGraphics();
        try {
            canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            canvas.drawImage(picture, 0, 0, width, height, Color.WHITE, null);
        } finally {
            canvas.dispose();
        }
        return plain;
    }

    /** For photographs. */
    public static byte[] jpeg(BufferedImage picture) {
        return written(picture, "jpeg");
    }

    /** For what was drawn: every dot stays as it is. */
    public static byte[] png(BufferedImage picture) {
        return written(picture, "png");
    }

    private static byte[] written(BufferedImage picture, String format) {
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(picture, format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
