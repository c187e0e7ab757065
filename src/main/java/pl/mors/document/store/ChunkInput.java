package pl.mors.document.store;

import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Puts numbered chunks together again, fetching each when the reader gets there. */
final class ChunkInput extends InputStream {

    private final IntFunction<Optional<byte[]>> chunks;
    private byte @Nullable [] current = {};
    private int position;
    private int nextNumber;

    /**
     * @param chunks gives a chunk by its number, from 0; nothing after the last
     */
    ChunkInput(IntFunction<Optional<byte[]>> chunks) {
        this.chunks = chunks;
    }

    @Override
    public int read() {
        byte[] single = new byte[1];
        return read(single, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(single[0]);
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, target.length);
        while (current != null && position == current.length) {
            current = chunks.apply(nextNumber).orElse(null);
            nextNumber++;
            position = 0;
        }
        if (current == null) {
            return -1;
        }
        int given = Math.min(length, current.length - position);
        System.arraycopy(current, position, target, offset, given);
        position += given;
        return given;
    }
}
