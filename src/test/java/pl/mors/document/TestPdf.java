package pl.mors.document;

import java.nio.charset.StandardCharsets;
import java.util.Random;

/** Files of one blank page that open, as large as a test wants them. */
public final class TestPdf {

    private static final String BEFORE = """
            %%PDF-1.7
            1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
            2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
            3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]>>endobj
            4 0 obj<</Length %8d>>stream
            """;

    private static final String AFTER = """

            endstream endobj
            trailer<</Root 1 0 R/Size 5>>
            %%EOF
            """;

    /** The least that a file needs. */
    public static final int SMALLEST = BEFORE.formatted(0).length() + AFTER.length();

    private TestPdf() {}

    public static byte[] blank() {
        return ofSize(SMALLEST);
    }

    /** Of exactly so many bytes; two of different sizes differ. */
    public static byte[] ofSize(int size) {
        byte[] filling = new byte[size - SMALLEST];
        new Random(size).nextBytes(filling);
        byte[] before = BEFORE.formatted(filling.length).getBytes(StandardCharsets.US_ASCII);
        byte[] after = AFTER.getBytes(StandardCharsets.US_ASCII);
        byte[] whole = new byte[size];
        System.arraycopy(before, 0, whole, 0, before.length);
        System.arraycopy(filling, 0, whole, before.length, filling.length);
        System.arraycopy(after, 0, whole, before.length + filling.length, after.length);
        return whole;
    }
}
