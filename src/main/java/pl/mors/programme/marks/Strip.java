package pl.mors.programme.marks;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;

/** A strip of logos, drawn anew on white: nothing of the file that somebody sent goes into a paper. */
final class Strip {

    /** At 300 dots an inch as wide as a page between its margins. */
    private static final int WIDEST = 2000;

    /** Twice of it: what is wider would lose dots when drawn in one step. */
    static final int WIDEST_SENT = 2 * WIDEST;

    /** Narrower ones are blurred on paper. */
    static final int NARROWEST_SENT = 600;

    private Strip() {}

    /** As a PNG; empty when it is no picture, or not as wide as it has to be, or higher than wide. */
    static Optional<byte[]> drawn(byte[] content) {
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            var reader = readers.next();
            try {
                reader.setInput(in, true, true);
                int width = reader.getWidth(0);
                return width < NARROWEST_SENT || width > WIDEST_SENT || reader.getHeight(0) > width
                        ? Optional.empty()
                        : Optional.of(png(reader.read(0)));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException unreadable) {
            // What decoders throw over a broken file is of every kind.
            return Optional.empty();
        }
    }

    private static byte[] png(BufferedImage sent) throws IOException {
        double scale = Math.min(1, WIDEST / (double) sent.getWidth());
        int width = (int) Math.round(sent.getWidth() * scale);
        int height = (int) Math.max(1, Math.round(sent.getHeight() * scale));
        var plain = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var canvas = plain.createGraphics();
        try {
            canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            canvas.drawImage(sent, 0, 0, width, height, Color.WHITE, null);
        } finally {
            canvas.dispose();
        }
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(plain, "png", out);
            return out.toByteArray();
        }
    }
}
