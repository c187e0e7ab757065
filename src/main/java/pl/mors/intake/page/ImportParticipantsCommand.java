package pl.mors.intake.page;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import pl.mors.intake.check.CheckList;
import pl.mors.intake.check.CheckReport;
import pl.mors.intake.listing.Problem;
import pl.mors.intake.listing.Problem.Severity;
import pl.mors.intake.table.TableLimits;
import pl.mors.intake.table.UnreadableTable;
import pl.mors.intake.takein.TakeInList;
import pl.mors.platform.ReadableException;
import pl.mors.platform.Tenancy;
import pl.mors.platform.command.MorsCommand;
import pl.mors.platform.text.Texts;
import pl.mors.programme.OrganisationOfProgramme;
import pl.mors.programme.ProgrammeQueries;

/** Takes a list of participants in as a whole, or says line by line what is wrong with it and takes nothing. */
@Component
@Command(name = "import participants")
final class ImportParticipantsCommand implements MorsCommand {

    private final OrganisationOfProgramme organisations;
    private final ProgrammeQueries programmes;
    private final CheckList checkList;
    private final TakeInList takeInList;

    @Parameters(paramLabel = "FILE")
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command
    private Path file;

    @Option(names = "--programme", required = true)
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command
    private String code;

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Option(names = "--report")
    private @Nullable Path reportFile;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command
    private CommandSpec spec;

    ImportParticipantsCommand(
            OrganisationOfProgramme organisations,
            ProgrammeQueries programmes,
            CheckList checkList,
            TakeInList takeInList) {
        this.organisations = organisations;
        this.programmes = programmes;
        this.checkList = checkList;
        this.takeInList = takeInList;
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw ReadableException.refusal("The file " + file + " cannot be read.");
        }
        return Tenancy.<Integer, IOException>call(organisations.system(code, "import participants"), () -> {
            var programme = programmes.named(code);
            try {
                if (dryRun) {
                    var report = checkList.check(programme, file, TableLimits.OF_COMMAND, null);
                    return tell(
                            report,
                            Texts.t(
                                    "intake.command.checked",
                                    report.rows(),
                                    report.count(Severity.BLOCKING),
                                    report.count(Severity.WARNING)));
                }
                return switch (takeInList.takeIn(programme, file, TableLimits.OF_COMMAND, null)) {
                    case TakeInList.TakenIn(int registered, int joined, CheckReport report) ->
                        tell(
                                report,
                                Texts.t(
                                        "intake.command.taken-in",
                                        report.rows(),
                                        registered,
                                        joined,
                                        report.count(Severity.WARNING)));
                    case TakeInList.Blocked(CheckReport report) ->
                        tell(report, Texts.t("intake.command.blocked", report.count(Severity.BLOCKING)));
                };
            } catch (UnreadableTable unreadable) {
                throw ReadableException.refusal(unreadable.text());
            }
        });
    }

    /** @return 2 when something must be mended first */
    private int tell(CheckReport report, String result) throws IOException {
        var lines = new ArrayList<String>();
        report.problems().forEach(problem -> lines.add(sentence(report, problem)));
        if (report.untold() > 0) {
            lines.add(Texts.n("intake.command.untold", report.untold()));
        }
        lines.add(result);
        PrintWriter out = spec.commandLine().getOut();
        lines.forEach(out::println);
        out.flush();
        if (reportFile != null) {
            Files.write(reportFile, List.copyOf(lines), StandardCharsets.UTF_8);
        }
        return report.blocks() ? ExitCode.USAGE : ExitCode.OK;
    }

    /** What stands in the cell is left out: a terminal and its log are no place for people's data. */
    private static String sentence(CheckReport report, Problem problem) {
        return problem.line() == Problem.WHOLE_LIST
                ? (problem.reason() + " " + problem.suggestion()).strip()
                : Texts.t(
                                "intake.command.line",
                                Integer.toString(problem.line()),
                                ReportPage.column(report, problem),
                                problem.reason(),
                                problem.suggestion())
                        .strip();
    }
}
