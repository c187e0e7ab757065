/** The command line: what {@code ./mors} passes on to Java, and how modules add commands of their own. */
@NullMarked
@NamedInterface("command")
package pl.mors.platform.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
