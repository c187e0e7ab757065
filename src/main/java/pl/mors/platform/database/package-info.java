/**
 * The way from {@code mors.data} or {@code mors.db} to a migrated database and the application's pool of connections; and who
 * acts in each transaction.
 */
@NullMarked
package pl.mors.platform.database;

import org.jspecify.annotations.NullMarked;
