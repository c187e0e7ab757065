/** The database process: PostgreSQL unpacked, started durably, shared between processes and stopped; plain Java. */
@NullMarked
@NamedInterface("postgres")
package pl.mors.platform.postgres;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
