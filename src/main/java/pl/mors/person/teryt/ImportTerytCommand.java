package pl.mors.person.teryt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import pl.mors.platform.ReadableException;
import pl.mors.platform.command.MorsCommand;

/** Takes the statistical office's files of places in, for all organisations of the installation. */
@Component
@Command(name = "import teryt")
final class ImportTerytCommand implements MorsCommand {

    private final LoadTeryt loadTeryt;

    @Parameters(paramLabel = "FILE", arity = "1..*")
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command
    private List<Path> files;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command
    private CommandSpec spec;

    ImportTerytCommand(LoadTeryt loadTeryt) {
        this.loadTeryt = loadTeryt;
    }

    @Override
    public Integer call() throws IOException {
        for (var file : files) {
            if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
                throw ReadableException.refusal("The file " + file + " cannot be read.");
            }
        }
        var loaded = loadTeryt.load(files);
        var out = spec.commandLine().getOut();
        out.println("New or changed: municipalities " + loaded.municipalities() + ", localities " + loaded.localities()
                + ", streets " + loaded.streets() + ", degrees of urbanisation " + loaded.degrees() + ".");
        if (loaded.localitiesLeftOut() > 0) {
            out.println("Left out, because their municipality is not known here: localities "
                    + loaded.localitiesLeftOut() + ".");
        }
        if (loaded.streetsLeftOut() > 0) {
            out.println("Left out, because their locality is not known here or is part of another: streets "
                    + loaded.streetsLeftOut() + ".");
        }
        out.flush();
        return ExitCode.OK;
    }
}
