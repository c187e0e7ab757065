package pl.mors.programme.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import pl.mors.programme.file.ProgrammeFileOutcome.Loaded;
import pl.mors.programme.file.ProgrammeFileOutcome.Rejected;
import pl.mors.programme.file.YamlTree.Position;

/**
 * Reads a programme file: bytes, YAML, schema ({@code schema/programme.schema.json}), then what a schema cannot say.
 * Each step runs only when the one before found nothing, and the last two report everything that they find.
 * Thread-safe.
 */
public final class ProgrammeFileReader {

    /** Largest file that is read, in megabytes and in bytes. */
    public static final int MAX_MEGABYTES = 2;

    public static final int MAX_BYTES = MAX_MEGABYTES * 1024 * 1024;

    private final Set<String> exportProfiles;
    private final SchemaCheck schema = new SchemaCheck();

    /** A reader for an installation that has the given export profiles. */
    public ProgrammeFileReader(Set<String> exportProfiles) {
        this.exportProfiles = Set.copyOf(exportProfiles);
    }

    /**
     * Reads the file; problems carry its file name.
     *
     * @throws IOException when it cannot be read from the disk
     */
    public ProgrammeFileOutcome read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, String.valueOf(file.getFileName()));
        }
    }

    /**
     * Reads the stream to its end or to the size limit and leaves it open.
     *
     * @param name what problems call the file
     * @throws IOException when the stream cannot be read
     */
    public ProgrammeFileOutcome read(InputStream in, String name) throws IOException {
        byte[] bytes = in.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            return rejected(name, Position.START, "Plik jest za duży; plik programu może mieć najwyżej 2 MB.");
        }
        try {
            return check(YamlTree.parse(decode(bytes)), name);
        } catch (YamlTree.Unreadable e) {
            return rejected(name, e.position(), e.reason());
        }
    }

    private ProgrammeFileOutcome check(YamlTree tree, String name) {
        List<Problem> problems = new ArrayList<>();
        Problems found = (path, reason) -> {
            Position position = tree.positionOf(path);
            problems.add(new Problem(name, position.line(), position.column(), path, reason));
        };
        schema.check(tree.root(), found);
        if (problems.isEmpty()) {
            ProgrammeFile file = ProgrammeJson.read(tree.root());
            new ConsistencyCheck(file, exportProfiles, found).run();
            if (problems.isEmpty()) {
                return new Loaded(file);
            }
        }
        problems.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
        return new Rejected(problems);
    }

    private static String decode(byte[] bytes) throws YamlTree.Unreadable {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
            throw new YamlTree.Unreadable(
                    new Position(line, text.length() - text.lastIndexOf('\n')),
                    "W tym miejscu jest znak zapisany w innym kodowaniu niż UTF-8; zapisz plik jako UTF-8.");
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Rejected rejected(String name, Position position, String reason) {
        return new Rejected(List.of(new Problem(name, position.line(), position.column(), "", reason)));
    }
}
