package pl.mors.programme.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import pl.mors.platform.DateRange;
import pl.mors.platform.Ids;
import pl.mors.programme.Programme;
import pl.mors.programme.ProgrammeId;
import pl.mors.programme.ProgrammeVersionId;
import pl.mors.programme.file.ProgrammeFileOutcome;
import pl.mors.programme.file.ProgrammeFileReader;

/** The programmes that the product ships with, for tests of rules that look at one and at no database. */
public final class SeedProgramme {

    private static final ProgrammeFileReader READER = new ProgrammeFileReader(Set.of("pefs", "smefs"));

    private SeedProgramme() {}

    /** What programmes/{name}.yaml says. */
    public static Programme named(String name) {
        try (var in = Files.newInputStream(Path.of("programmes", name + ".yaml"))) {
            if (READER.read(in, name) instanceof ProgrammeFileOutcome.Loaded(var file)) {
                return new Programme(
                        ProgrammeId.next(),
                        file.code(),
                        name,
                        new DateRange(LocalDate.of(2018, 9, 1), null),
                        true,
                        true,
                        new ProgrammeVersionId(Ids.next()),
                        file);
            }
            throw new IllegalStateException(name);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
