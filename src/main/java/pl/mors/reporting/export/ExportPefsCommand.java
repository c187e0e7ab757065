package pl.mors.reporting.export;

import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import pl.mors.document.FileStore;
import pl.mors.platform.BusinessDate;
import pl.mors.programme.OrganisationOfProgramme;
import pl.mors.programme.ProgrammeQueries;

@Component
@Command(name = "export pefs")
final class ExportPefsCommand extends ExportCommand {

    ExportPefsCommand(
            OrganisationOfProgramme organisations,
            ProgrammeQueries programmes,
            MakeExport makeExport,
            FileStore files,
            BusinessDate businessDate) {
        super("pefs", organisations, programmes, makeExport, files, businessDate);
    }
}
