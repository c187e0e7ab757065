package pl.mors.activity.session;

import java.util.List;
import pl.mors.activity.series.SchoolBreak;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Option;

/**
 * What is planned in a school break all the same.
 *
 * @param sessions in order of time
 */
public record BreakSessionsPage(Form form, SchoolBreak of, List<Option> sessions) {

    public static final String CHOSEN = "chosen";
}
