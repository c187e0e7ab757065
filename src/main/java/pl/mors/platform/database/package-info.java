/** The way from {@code mors.data} or {@code mors.db} to a migrated database and the application's pool of connections. */
@NullMarked
package pl.mors.platform.database;

import org.jspecify.annotations.NullMarked;
