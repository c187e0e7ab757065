package pl.mors.document;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;

/**
 * A picture as far as its file goes.
 *
 * @param whole whether nothing of it is missing; where its end is, the picture is grey from there on
 */
public record ReadPicture(BufferedImage picture, boolean whole) {

    /** How the reader of JPEG files says that one ends before its picture does; in English whatever the language. */
    private static final List<String> CUT_OFF = List.of("truncated", "premature end");

    /**
     * Reads the first picture of a reader's file.
     *
     * @param asked which of its dots
     */
    public static ReadPicture of(ImageReader reader, ImageReadParam asked) throws IOException {
        var whole = new AtomicBoolean(true);
        reader.addIIOReadWarningListener((source, warning) -> {
            var said = warning.toLowerCase(Locale.ROOT);
            if (CUT_OFF.stream().anyMatch(said::contains)) {
                whole.set(false);
            }
        });
        var picture = reader.read(0, asked);
        return new ReadPicture(picture, whole.get());
    }
}
