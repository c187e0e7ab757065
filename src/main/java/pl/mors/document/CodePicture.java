package pl.mors.document;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/** A code as a picture that stands in the paper itself: it is fetched from nowhere. */
public final class CodePicture {

    /** Dots of the picture for each side; the code takes as many whole ones for each of its modules as fit. */
    private static final int DOTS = 296;

    /** White around it, in modules. */
    private static final int QUIET = 4;

    private CodePicture() {}

    public static String of(String text) {
        try (var png = new ByteArrayOutputStream()) {
            ImageIO.write(picture(matrix(text, DOTS, QUIET)), "png", png);
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One for each of the code's modules, without the white around them. */
    public static BitMatrix dots(String text) {
        return matrix(text, 1, 0);
    }

    /** A quarter of it may be stained. */
    private static BitMatrix matrix(String text, int dots, int margin) {
        try {
            return new QRCodeWriter()
                    .encode(
                            text,
                            BarcodeFormat.QR_CODE,
                            dots,
                            dots,
                            Map.of(
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.Q,
                                    EncodeHintType.MARGIN,
                                    margin));
        } catch (WriterException e) {
            throw new IllegalStateException("the code cannot be drawn", e);
        }
    }

    private static BufferedImage picture(BitMatrix matrix) {
        var picture = new BufferedImage(matrix.getWidth(), matrix.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < matrix.getHeight(); y++) {
            for (int x = 0; x < matrix.getWidth(); x++) {
                picture.setRGB(x, y, matrix.get(x, y) ? 0x000000 : 0xFFFFFF);
            }
        }
        return picture;
    }
}
