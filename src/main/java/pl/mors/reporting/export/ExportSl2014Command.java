package pl.mors.reporting.export;

import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import pl.mors.document.FileStore;
import pl.mors.platform.BusinessDate;
import pl.mors.programme.OrganisationOfProgramme;
import pl.mors.programme.ProgrammeQueries;

@Component
@Command(name = "export sl2014")
final class ExportSl2014Command extends ExportCommand {

    ExportSl2014Command(
            OrganisationOfProgramme organisations,
            ProgrammeQueries programmes,
            MakeExport makeExport,
            FileStore files,
            BusinessDate businessDate) {
        super("sl2014", organisations, programmes, makeExport, files, businessDate);
    }
}
