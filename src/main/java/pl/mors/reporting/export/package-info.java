/** The participants' file: written by its profile, stored as told, made on a page and by a command. */
@NullMarked
package pl.mors.reporting.export;

import org.jspecify.annotations.NullMarked;
