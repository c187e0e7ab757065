package pl.mors.programme;

import pl.mors.programme.file.ProgrammeFile;

/**
 * A definition was loaded, the first one of a programme or a newer one. Heard within the transaction that loads, by the
 * modules that keep rows of their own for parts of it.
 */
public record ProgrammeLoaded(ProgrammeId programme, ProgrammeFile definition) {}
