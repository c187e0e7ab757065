/** The organisation's equipment: what there is, where it is kept, which sessions have it when, and what was withdrawn from use. */
@NullMarked
package pl.mors.activity.equipment;

import org.jspecify.annotations.NullMarked;
