/** Who may see and change which case and card. */
@NullMarked
package pl.mors.casework.access;

import org.jspecify.annotations.NullMarked;
