/** Texts by key in the reader's language, and dates, times, money and numbers as Polish readers write them. */
@NullMarked
@NamedInterface("text")
package pl.mors.platform.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
