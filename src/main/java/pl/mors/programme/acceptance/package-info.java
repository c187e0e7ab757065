/** What a programme's funder accepts as proof of attendance beside the signed list, with the letters that say so. */
@NullMarked
package pl.mors.programme.acceptance;

import org.jspecify.annotations.NullMarked;
