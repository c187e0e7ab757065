package pl.mors.document;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * What the code on a printed page says: what was printed and which page of it, with a checksum and nothing else. Capital letters and
 * digits make the smallest code.
 *
 * @param id of what was printed
 * @param page from 1
 */
public record PageCode(Kind kind, UUID id, int page) {

    /** What is printed with a code; the word stands before it. */
    public enum Kind {
        /** A list of a session, to be signed line by line. */
        SHEET("MORS1"),
        /** A paper that is signed as a whole. */
        PAPER("MORSP1");

        private final String word;

        Kind(String word) {
            this.word = word;
        }
    }

    private static final Pattern TEXT = Pattern.compile("(([A-Z0-9]+):([0-9A-Z]{25}):([1-9][0-9]{0,2})):([0-9A-Z]{7})");
    private static final int RADIX = 36;
    private static final int ID_BITS = 128;

    public String text() {
        var said = kind.word + ":" + digits(bits(id), 25) + ":" + page;
        return said + ":" + checksum(said);
    }

    /** Empty when it is another's code, or one of ours that was misread. */
    public static Optional<PageCode> read(Kind kind, String text) {
        var found = TEXT.matcher(text);
        if (!found.matches()
                || !found.group(2).equals(kind.word)
                || !checksum(found.group(1)).equals(found.group(5))) {
            return Optional.empty();
        }
        var id = new BigInteger(found.group(3), RADIX);
        return id.bitLength() > ID_BITS
                ? Optional.empty()
                : Optional.of(new PageCode(
                        kind,
                        new UUID(id.shiftRight(Long.SIZE).longValue(), id.longValue()),
                        Integer.parseInt(found.group(4))));
    }

    private static BigInteger bits(UUID id) {
        var bytes = ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits());
        return new BigInteger(1, bytes.array());
    }

    private static String checksum(String said) {
        var crc = new CRC32();
        crc.update(said.getBytes(StandardCharsets.US_ASCII));
        return digits(BigInteger.valueOf(crc.getValue()), 7);
    }

    private static String digits(BigInteger number, int length) {
        var digits = number.toString(RADIX).toUpperCase(Locale.ROOT);
        return "0".repeat(length - digits.length()) + digits;
    }
}
