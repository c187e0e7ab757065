package pl.mors.activity.photo;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;

/** Pictures as cameras make them. */
final class Pictures {

    /** Of the corners of the dots as they lie in the file: first row first. */
    static final List<Color> CORNERS = List.of(Color.RED, Color.GREEN, Color.BLUE, Color.YELLOW);

    private Pictures() {}

    /** Four fields of one colour each. */
    static BufferedImage fields(int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        for (int field = 0; field < 4; field++) {
            pen.setColor(CORNERS.get(field));
            pen.fillRect(field % 2 * width / 2, field / 2 * height / 2, width / 2, height / 2);
        }
        pen.dispose();
        return picture;
    }

    /** As a JPEG whose camera wrote how it was held: a directory of Exif with tag 274 alone. */
    static byte[] held(BufferedImage picture, int orientation) throws IOException {
        return withSegment(picture, 0xe1, new byte[] {
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1,
            0x01,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            (byte) orientation,
            0,
            0,
            0,
            0,
            0,
            0
        });
    }

    /** As a JPEG with a comment, in which cameras and programs write, too. */
    static byte[] commented(BufferedImage picture, String comment) throws IOException {
        return withSegment(picture, 0xfe, comment.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static byte[] withSegment(BufferedImage picture, int marker, byte[] content) throws IOException {
        var plain = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpeg", plain);
        var bytes = plain.toByteArray();
        var all = new ByteArrayOutputStream();
        all.write(bytes, 0, 2);
        all.write(new byte[] {(byte) 0xff, (byte) marker, 0, (byte) (content.length + 2)});
        all.write(content);
        all.write(bytes, 2, bytes.length - 2);
        return all.toByteArray();
    }
}
