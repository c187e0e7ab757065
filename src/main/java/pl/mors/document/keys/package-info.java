/** The master key of the installation and the key sets of organisations under it (Tink). */
@NullMarked
package pl.mors.document.keys;

import org.jspecify.annotations.NullMarked;
