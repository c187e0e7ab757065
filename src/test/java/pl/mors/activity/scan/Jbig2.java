package pl.mors.activity.scan;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.plugins.tiff.BaselineTIFFTagSet;
import javax.imageio.plugins.tiff.TIFFDirectory;

/**
 * Writes a picture as JBIG2 within a PDF does (ITU-T T.88): a page, and one region whose dots are packed as a fax packs them (ITU-T T.6),
 * which Java writes into a TIFF.
 */
final class Jbig2 {

    private static final int PAGE = 48;
    private static final int REGION = 38;
    private static final int REGION_PACKED_AS_FAX = 1;

    private Jbig2() {}

    /** @param picture in black and white, its sides multiples of 16 */
    static byte[] of(BufferedImage picture) throws IOException {
        var page = new ByteArrayOutputStream();
        var info = new DataOutputStream(page);
        info.writeInt(picture.getWidth());
        info.writeInt(picture.getHeight());
        info.writeInt(0);
        info.writeInt(0);
        info.writeByte(0);
        info.writeShort(0);

        var region = new ByteArrayOutputStream();
        var packed = new DataOutputStream(region);
        packed.writeInt(picture.getWidth());
        packed.writeInt(picture.getHeight());
        packed.writeInt(0);
        packed.writeInt(0);
        packed.writeByte(0);
        packed.writeByte(REGION_PACKED_AS_FAX);
        packed.write(fax(picture));

        var out = new ByteArrayOutputStream();
        segment(new DataOutputStream(out), 0, PAGE, page.toByteArray());
        segment(new DataOutputStream(out), 1, REGION, region.toByteArray());
        return out.toByteArray();
    }

    private static void segment(DataOutputStream out, int number, int type, byte[] content) throws IOException {
        out.writeInt(number);
        out.writeByte(type);
        out.writeByte(0);
        out.writeByte(1);
        out.writeInt(content.length);
        out.write(content);
    }

    /** The one tile of a TIFF. */
    private static byte[] fax(BufferedImage picture) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("tiff").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            var asked = writer.getDefaultWriteParam();
            asked.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            asked.setCompressionType("CCITT T.6");
            asked.setTilingMode(ImageWriteParam.MODE_EXPLICIT);
            asked.setTiling(picture.getWidth(), picture.getHeight(), 0, 0);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), asked);
        } finally {
            writer.dispose();
        }
        byte[] tiff = bytes.toByteArray();
        var reader = ImageIO.getImageReadersByFormatName("tiff").next();
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(tiff))) {
            reader.setInput(in);
            var fields = TIFFDirectory.createFromMetadata(reader.getImageMetadata(0));
            int from = fields.getTIFFField(BaselineTIFFTagSet.TAG_TILE_OFFSETS).getAsInt(0);
            int length =
                    fields.getTIFFField(BaselineTIFFTagSet.TAG_TILE_BYTE_COUNTS).getAsInt(0);
            return Arrays.copyOfRange(tiff, from, from + length);
        } finally {
            reader.dispose();
        }
    }
}
