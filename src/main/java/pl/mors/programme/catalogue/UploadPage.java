package pl.mors.programme.catalogue;

import java.util.List;
import pl.mors.platform.web.Form;
import pl.mors.programme.file.Problem;

/** Loading a programme file: the form, and what is wrong with the file that was sent. */
public record UploadPage(Form form, List<Problem> problems) {

    public UploadPage {
        problems = List.copyOf(problems);
    }
}
