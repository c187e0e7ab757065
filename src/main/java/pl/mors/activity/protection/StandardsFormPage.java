package pl.mors.activity.protection;

import java.util.List;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Option;

/**
 * The form of a version.
 *
 * @param colleagues who may be responsible
 * @param textStays whether the whole text of the latest version stays where no file is sent
 */
public record StandardsFormPage(Form form, List<Option> colleagues, boolean textStays) {

    static final String FILE = "file";
}
