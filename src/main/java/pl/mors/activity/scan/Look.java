package pl.mors.activity.scan;

/**
 * What a box looks like.
 *
 * @param line of the page, from 1
 * @param column from the left, from 0
 */
record Look(int line, int column, Signature signature) {}
