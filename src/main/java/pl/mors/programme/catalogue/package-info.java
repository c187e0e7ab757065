/** Programmes on screen and in the API: the list, one programme with its rules, loading a file. */
@NullMarked
@NamedInterface("catalogue")
package pl.mors.programme.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
