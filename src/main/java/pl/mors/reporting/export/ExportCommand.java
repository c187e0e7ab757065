package pl.mors.reporting.export;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import pl.mors.document.FileStore;
import pl.mors.document.StoredFile;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.ReadableException;
import pl.mors.platform.Tenancy;
import pl.mors.platform.command.MorsCommand;
import pl.mors.platform.sheet.SheetFormat;
import pl.mors.platform.text.Texts;
import pl.mors.programme.OrganisationOfProgramme;
import pl.mors.programme.ProgrammeQueries;
import pl.mors.reporting.profile.ExportProfile;
import pl.mors.reporting.reportability.Finding;

/**
 * Writes a programme's participants' file by one profile. Prints how many people it holds and who is left out and why; on
 * standard error the columns that no source confirms.
 */
abstract class ExportCommand implements MorsCommand {

    private final String profile;
    private final OrganisationOfProgramme organisations;
    private final ProgrammeQueries programmes;
    private final MakeExport makeExport;
    private final FileStore files;
    private final BusinessDate businessDate;

    @Option(names = "--programme", required = true)
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command
    private String code;

    @Option(names = "--out", required = true)
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command
    private Path out;

    @Option(names = "--on", description = "Last day whose supports and exits count; without it today")
    private @Nullable LocalDate on;

    @Option(names = "--institutions", description = "The file of institutions, where the funder has one of its own")
    private boolean institutions;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command
    private CommandSpec spec;

    ExportCommand(
            String profile,
            OrganisationOfProgramme organisations,
            ProgrammeQueries programmes,
            MakeExport makeExport,
            FileStore files,
            BusinessDate businessDate) {
        this.profile = profile;
        this.organisations = organisations;
        this.programmes = programmes;
        this.makeExport = makeExport;
        this.files = files;
        this.businessDate = businessDate;
    }

    @Override
    public Integer call() throws IOException {
        var format = SheetFormat.ofName(out.toString())
                .orElseThrow(() -> ReadableException.refusal("Name the file .csv or .xlsx: " + out + "."));
        var folder = out.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(out)) {
            throw ReadableException.refusal("The file " + out + " cannot be written there.");
        }
        return Tenancy.<Integer, IOException>call(organisations.system(code, "export " + profile), () -> {
            var programme = programmes.named(code);
            var own = programme.definition().exportProfile();
            if (!own.equals(profile)) {
                throw ReadableException.refusal(
                        "The programme " + code + " is exported as " + own + ", not as " + profile + ".");
            }
            var contents = institutions ? MakeExport.Contents.INSTITUTIONS : MakeExport.Contents.PEOPLE;
            return switch (makeExport.make(programme, on == null ? businessDate.today() : on, format, contents)) {
                case MakeExport.Outcome.Made made -> {
                    save(made.file(), folder);
                    tell(made);
                    yield ExitCode.OK;
                }
                case MakeExport.Outcome.NoFileOfInstitutions() ->
                    throw ReadableException.refusal(Texts.t("reporting.export.no-file-of-institutions"));
                case MakeExport.Outcome.Refused(TermsOutcome.Refusal reason) ->
                    throw ReadableException.refusal(ExportController.obstacle(reason));
            };
        });
    }

    /** Beside its place first, so that nobody finds half a file there. */
    private void save(StoredFile file, Path folder) throws IOException {
        var draft = Files.createTempFile(folder, ".mors-export-", null);
        try {
            try (var content = files.open(file);
                    var target = Files.newOutputStream(draft)) {
                content.transferTo(target);
            }
            Files.move(draft, out, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private void tell(MakeExport.Outcome.Made made) {
        PrintWriter results = spec.commandLine().getOut();
        results.println(Texts.t(
                "reporting.command.made",
                out,
                Texts.n("reporting.people", made.people()),
                Texts.n("reporting.institutions", made.institutions()),
                ExportController.leftOut(made)));
        for (var leftOut : made.institutionsLeftOut()) {
            results.println(Texts.t(
                    "reporting.command.institution-left-out",
                    leftOut.institution().name(),
                    sentences(leftOut.findings())));
        }
        for (var leftOut : made.leftOut()) {
            results.println(
                    Texts.t("reporting.command.left-out", leftOut.person().number(), sentences(leftOut.findings())));
        }
        results.flush();
        warn(made.terms().profile());
    }

    private static String sentences(List<Finding> findings) {
        return findings.stream()
                .map(finding -> Texts.t(finding.textKey(), finding.args().toArray()))
                .collect(Collectors.joining(" "));
    }

    private void warn(ExportProfile used) {
        PrintWriter warnings = spec.commandLine().getErr();
        if (used.fileFormat().status() == ExportProfile.Status.ASSUMED) {
            warnings.println(Texts.t("reporting.command.assumed.format"));
        }
        if (!used.assumedColumns().isEmpty()) {
            warnings.println(Texts.t("reporting.command.assumed.columns"));
            used.assumedColumns()
                    .forEach(position -> warnings.println(
                            "  " + position.number() + ". " + position.column().label()));
        }
        warnings.flush();
    }
}
