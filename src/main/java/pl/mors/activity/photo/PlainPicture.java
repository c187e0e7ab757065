package pl.mors.activity.photo;

import java.util.Optional;
import pl.mors.document.DrawnAnew;
import pl.mors.document.FileKind;

/**
 * The dots of a photograph and nothing else: drawn anew and upright, so that where and when it was taken, and by which camera, stays
 * behind. What is larger than it could be shown is drawn smaller; of what is much larger not every dot is even read.
 */
final class PlainPicture {

    private static final int LONGEST_SIDE = 2000;
    private static final int LONGEST_SIDE_OF_SMALL = 480;
    private static final long MOST_DOTS = 60_000_000;

    /** As large as what a telephone or a camera writes; what is kept of it is smaller. */
    static final int MOST_MEGABYTES = 25;

    private final byte[] picture;
    private final byte[] small;

    private PlainPicture(byte[] picture, byte[] small) {
        this.picture = picture;
        this.small = small;
    }

    /** Empty when it is no picture that can be read, has more dots than any camera makes, or would be larger than what is kept may be. */
    static Optional<PlainPicture> of(byte[] content) {
        return drawn(content).filter(plain -> plain.picture.length <= FileKind.PHOTO.limitBytes());
    }

    private static Optional<PlainPicture> drawn(byte[] content) {
        return DrawnAnew.of(
                content, size -> (long) size.width() * size.height() <= MOST_DOTS, LONGEST_SIDE, picture -> {
                    var plain = PictureOrientation.of(content).upright(DrawnAnew.within(picture, LONGEST_SIDE));
                    return new PlainPicture(
                            DrawnAnew.jpeg(plain), DrawnAnew.jpeg(DrawnAnew.within(plain, LONGEST_SIDE_OF_SMALL)));
                });
    }

    /** As a JPEG. */
    byte[] picture() {
        return picture;
    }

    /** The same for lists, light enough for a telephone. */
    byte[] small() {
        return small;
    }
}
