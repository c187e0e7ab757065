/** The store of files in PostgreSQL. */
@NullMarked
package pl.mors.document.store;

import org.jspecify.annotations.NullMarked;
