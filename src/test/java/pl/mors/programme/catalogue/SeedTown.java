package pl.mors.programme.catalogue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;
import pl.mors.TestWorld;
import pl.mors.programme.file.ProgrammeFileOutcome;
import pl.mors.programme.file.ProgrammeFileReader;

/** Loads the programmes that the product ships with into a town of a test, under a code of the town's own. */
@TestComponent
public class SeedTown {

    private static final ProgrammeFileReader READER = new ProgrammeFileReader(Set.of("pefs", "smefs"));

    private final LoadProgramme loadProgramme;

    SeedTown(LoadProgramme loadProgramme) {
        this.loadProgramme = loadProgramme;
    }

    /** The text of programmes/{name}.yaml with the town's code and address in place of its own. */
    public static String text(String name, TestWorld.Town town) {
        try {
            return Files.readString(Path.of("programmes", name + ".yaml"))
                    .replaceFirst("(?m)^code: .*$", "code: " + town.programmeCode())
                    .replaceFirst("(?m)^  address: .*$", "  address: " + town.address());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Loads programmes/{name}.yaml and returns its code in this town. */
    public String load(String name, TestWorld.Town town) {
        try (var in = new ByteArrayInputStream(text(name, town).getBytes(StandardCharsets.UTF_8))) {
            return switch (READER.read(in, name)) {
                case ProgrammeFileOutcome.Loaded(var file) -> {
                    town.as(() -> loadProgramme.load(file));
                    yield file.code();
                }
                case ProgrammeFileOutcome.Rejected(var problems) ->
                    throw new IllegalStateException(problems.toString());
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
