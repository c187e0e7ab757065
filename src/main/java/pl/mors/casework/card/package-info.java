/** Individual support cards and what they grant. */
@NullMarked
package pl.mors.casework.card;

import org.jspecify.annotations.NullMarked;
