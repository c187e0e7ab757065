/**
 * The programme file: a YAML file in which a town describes its programme, read into {@link
 * pl.mors.programme.file.ProgrammeFile} or refused with every problem's line, column and reason in Polish. Reads no
 * database and writes nothing.
 */
@NullMarked
@NamedInterface("file")
package pl.mors.programme.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
