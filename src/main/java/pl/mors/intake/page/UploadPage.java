package pl.mors.intake.page;

import java.util.List;
import pl.mors.intake.IntakeUrls;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Link;

/** The form that takes a list. */
public record UploadPage(String code, String programme, List<Link> trail, List<Link> parts, Form form) {

    static final String FILE = "plik";

    /** Larger than any list that is checked while somebody waits. */
    static final int MOST_MEGABYTES = 5;

    public String action() {
        return IntakeUrls.upload(code);
    }

    public String field() {
        return FILE;
    }

    public int megabytes() {
        return MOST_MEGABYTES;
    }
}
