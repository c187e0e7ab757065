package pl.mors.activity.photo;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/**
 * How the camera was held: it writes the dots as its sensor lies, and beside them how they are to be turned. Source: Exif 3.0 (CIPA
 * DC-008-2023), tag 274 Orientation: which side of the scene the first row and the first column of dots are.
 *
 * @param value 1 for what is upright already
 */
record PictureOrientation(int value) {

    private static final int UPRIGHT = 1;

    /** Upright where nothing is said, or nothing that can be read: a picture that lies on its side is better than none. */
    static PictureOrientation of(byte[] content) {
        try {
            var said = ImageMetadataReader.readMetadata(new ByteArrayInputStream(content))
                    .getFirstDirectoryOfType(ExifIFD0Directory.class);
            var value = said == null ? null : said.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
            return new PictureOrientation(value == null ? UPRIGHT : value);
        } catch (ImageProcessingException | IOException unreadable) {
            return new PictureOrientation(UPRIGHT);
        }
    }

    BufferedImage upright(BufferedImage lying) {
        int width = lying.getWidth();
        int height = lying.getHeight();
        return switch (value) {
            case 2 -> drawn(lying, new AffineTransform(-1, 0, 0, 1, width, 0), width, height);
            case 3 -> drawn(lying, new AffineTransform(-1, 0, 0, -1, width, height), width, height);
            case 4 -> drawn(lying, new AffineTransform(1, 0, 0, -1, 0, height), width, height);
            case 5 -> drawn(lying, new AffineTransform(0, 1, 1, 0, 0, 0), height, width);
            case 6 -> drawn(lying, new AffineTransform(0, 1, -1, 0, height, 0), height, width);
            case 7 -> drawn(lying, new AffineTransform(0, -1, -1, 0, height, width), height, width);
            case 8 -> drawn(lying, new AffineTransform(0, -1, 1, 0, 0, width), height, width);
            default -> lying;
        };
    }

    private static BufferedImage drawn(BufferedImage lying, AffineTransform turn, int width, int height) {
        var upright = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var canvas = upright.createGraphics();
        try {
            canvas.drawImage(lying, turn, null);
        } finally {
            canvas.dispose();
        }
        return upright;
    }
}
