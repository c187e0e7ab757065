package pl.mors.activity.photo;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.imageio.ImageIO;

/**
 * The dots of a photograph and nothing else: drawn anew and upright, so that where and when it was taken, and by which camera, stays
 * behind. What is larger than it could be shown is drawn smaller; of what is much larger not every dot is even read, and one picture
 * after the other is: a large one fills much of the memory of a small server.
 */
final class PlainPicture {

    private static final int LONGEST_SIDE = 2000;
    private static final int LONGEST_SIDE_OF_SMALL = 480;
    private static final long MOST_DOTS = 60_000_000;

    private final byte[] picture;
    private final byte[] small;

    private PlainPicture(byte[] picture, byte[] small) {
        this.picture = picture;
        this.small = small;
    }

    /** Empty when it is no picture that can be read, or has more dots than any camera makes. */
    static synchronized Optional<PlainPicture> of(byte[] content) {
        try {
            return read(content).map(picture -> {
                var plain = PictureOrientation.of(content).upright(drawn(picture, LONGEST_SIDE));
                return new PlainPicture(jpeg(plain), jpeg(drawn(plain, LONGEST_SIDE_OF_SMALL)));
            });
        } catch (IOException | RuntimeException unreadable) {
            // What decoders throw over a broken file is of every kind.
            return Optional.empty();
        }
    }

    /** As a JPEG. */
    byte[] picture() {
        return picture;
    }

    /** The same for lists, light enough for a telephone. */
    byte[] small() {
        return small;
    }

    private static Optional<BufferedImage> read(byte[] content) throws IOException {
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            var reader = readers.next();
            try {
                reader.setInput(in, true, true);
                int width = reader.getWidth(0);
                int height = reader.getHeight(0);
                if ((long) width * height > MOST_DOTS) {
                    return Optional.empty();
                }
                int every = Math.max(1, Math.max(width, height) / LONGEST_SIDE);
                var sparing = reader.getDefaultReadParam();
                sparing.setSourceSubsampling(every, every, 0, 0);
                return Optional.of(reader.read(0, sparing));
            } finally {
                reader.dispose();
            }
        }
    }

    /** By halves, as long as it is more than twice as large: in one step dots between those looked at would be lost. */
    private static BufferedImage drawn(BufferedImage picture, int longestSide) {
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

    private static byte[] jpeg(BufferedImage picture) {
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "jpeg", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
