/** The database under the application: its connections, migrations and the tenancy of every transaction. */
@NullMarked
package pl.mors.platform.database;

import org.jspecify.annotations.NullMarked;
