package pl.mors.intake.table;

/**
 * How much of a file is read at most, so that no file can fill the memory or the disk.
 *
 * @param rows with something in them, the headers not counted
 * @param unpackedBytes what a compressed spreadsheet may grow to
 */
public record TableLimits(int rows, int columns, int cellCharacters, long unpackedBytes) {

    private static final long MEGABYTE = 1L << 20;

    /** For a page, which answers while somebody waits. */
    public static final TableLimits OF_PAGE = new TableLimits(10_000, 150, 2_000, 100 * MEGABYTE);

    /** For the command line, which takes its time. */
    public static final TableLimits OF_COMMAND = new TableLimits(200_000, 150, 2_000, 1024 * MEGABYTE);
}
