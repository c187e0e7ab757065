package pl.mors.document.store;

import java.io.OutputStream;
import java.util.Arrays;

/** Cuts a stream into chunks of one size, the last one shorter, and hands them on in order. */
final class ChunkOutput extends OutputStream {

    private final byte[] buffer;
    private final ChunkKeeper keeper;
    private int filled;
    private int number;

    ChunkOutput(int chunkBytes, ChunkKeeper keeper) {
        this.buffer = new byte[chunkBytes];
        this.keeper = keeper;
    }

    @Override
    public void write(int single) {
        write(new byte[] {(byte) single}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        int from = offset;
        int left = length;
        while (left > 0) {
            int taken = Math.min(left, buffer.length - filled);
            System.arraycopy(bytes, from, buffer, filled, taken);
            filled += taken;
            from += taken;
            left -= taken;
            if (filled == buffer.length) {
                handOn();
            }
        }
    }

    @Override
    public void close() {
        if (filled > 0) {
            handOn();
        }
    }

    private void handOn() {
        keeper.keep(number, Arrays.copyOf(buffer, filled));
        number++;
        filled = 0;
    }

    /** Takes chunks, numbered from 0. */
    @FunctionalInterface
    interface ChunkKeeper {
        void keep(int number, byte[] bytes);
    }
}
