package pl.mors.activity.scan;

/**
 * A place on a sheet where somebody signs.
 *
 * @param line of the sheet, from 1
 * @param column from the left, from 0
 */
public record BoxOfSheet(int line, int column) {}
