package pl.mors.reporting.export;

import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import pl.mors.document.FileStore;
import pl.mors.platform.BusinessDate;
import pl.mors.programme.OrganisationOfProgramme;
import pl.mors.programme.ProgrammeQueries;

@Component
@Command(name = "export smefs")
final class ExportSmefsCommand extends ExportCommand {

    ExportSmefsCommand(
            OrganisationOfProgramme organisations,
            ProgrammeQueries programmes,
            MakeExport makeExport,
            FileStore files,
            BusinessDate businessDate) {
        super("smefs", organisations, programmes, makeExport, files, businessDate);
    }
}
