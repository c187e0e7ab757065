package pl.mors.programme.catalogue;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import pl.mors.identity.Organisations;
import pl.mors.identity.PublicOrganisation;
import pl.mors.platform.Actor;
import pl.mors.platform.ReadableException;
import pl.mors.platform.Tenancy;
import pl.mors.platform.command.MorsCommand;
import pl.mors.programme.catalogue.LoadProgramme.Outcome;
import pl.mors.programme.file.Problem;
import pl.mors.programme.file.ProgrammeFile;
import pl.mors.programme.file.ProgrammeFileOutcome;
import pl.mors.programme.file.ProgrammeFileReader;

/** Loads a programme file into its organisation, or says line by line what is wrong with it. */
@Component
@Command(name = "import programme")
final class ImportProgrammeCommand implements MorsCommand {

    private final ProgrammeFileReader reader;
    private final LoadProgramme load;
    private final Organisations organisations;

    @Parameters(paramLabel = "FILE")
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command
    private Path file;

    @Option(names = "--organisation")
    private @Nullable String organisation;

    @Option(names = "--dry-run")
    private boolean dryRun;

    /** The figures of the programme shrink by this file, and that is meant. */
    @Option(names = "--drop-supports")
    private boolean dropSupports;

    @Option(names = "--report")
    private @Nullable Path report;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command
    private CommandSpec spec;

    ImportProgrammeCommand(ProgrammeFileReader reader, LoadProgramme load, Organisations organisations) {
        this.reader = reader;
        this.load = load;
        this.organisations = organisations;
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.isReadable(file)) {
            throw ReadableException.refusal("The file " + file + " cannot be read.");
        }
        return switch (reader.read(file)) {
            case ProgrammeFileOutcome.Loaded(ProgrammeFile programme) -> take(programme);
            case ProgrammeFileOutcome.Rejected(List<Problem> problems) -> reject(problems);
        };
    }

    private int take(ProgrammeFile programme) throws IOException {
        var home = home(programme);
        int most = dropSupports ? Integer.MAX_VALUE : 0;
        var outcome = Tenancy.call(
                Actor.system(home.id(), "command import programme"),
                () -> dryRun ? load.preview(programme, most) : load.load(programme, most));
        var code = programme.code();
        return switch (outcome) {
            case Outcome.Added ignored -> done(code, List.of(), "loaded into " + home.name() + ".");
            case Outcome.Renewed renewed ->
                done(code, lines(code, renewed.dropped()), "loaded as version " + renewed.version() + ".");
            case Outcome.Unchanged ignored -> done(code, List.of(), "this definition is in force already.");
            case Outcome.DropsSupports(DroppedSupports dropped) -> {
                var lines = lines(code, dropped);
                lines.add(code + ": nothing was loaded. Add --drop-supports to load the file all the same.");
                tell(lines);
                yield ExitCode.USAGE;
            }
            case Outcome.CodeTaken ignored ->
                throw ReadableException.refusal("Another organisation has a programme of the code " + code + ".");
            case Outcome.KindsInUse(List<String> kinds) ->
                throw ReadableException.refusal("The file drops kinds of activity as which groups ran: "
                        + String.join(", ", kinds) + ". Put them back.");
        };
    }

    private int done(String code, List<String> lines, String result) throws IOException {
        var all = new ArrayList<>(lines);
        all.add(code + ": " + (dryRun ? "the file is in order; nothing was loaded." : result));
        tell(all);
        return ExitCode.OK;
    }

    private static List<String> lines(String code, DroppedSupports dropped) {
        return dropped.kinds().stream()
                .map(kind -> code + ": stops counting, of the kind „" + kind.name() + "”: " + kind.supports()
                        + (kind.supports() == 1 ? " support" : " supports"))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private int reject(List<Problem> problems) throws IOException {
        tell(problems.stream().map(Problem::toString).toList());
        return ExitCode.USAGE;
    }

    /** The organisation named on the line, by its address or its name; else the one that the file names. */
    private PublicOrganisation home(ProgrammeFile programme) {
        var wanted = organisation == null ? programme.organisation().address() : organisation;
        return organisations.all().stream()
                .filter(known -> known.address().equals(wanted) || known.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> ReadableException.refusal(
                        "There is no organisation " + wanted + " in this installation; name one with --organisation."));
    }

    private void tell(List<String> lines) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        lines.forEach(out::println);
        if (report != null) {
            Files.write(report, lines, StandardCharsets.UTF_8);
        }
    }
}
