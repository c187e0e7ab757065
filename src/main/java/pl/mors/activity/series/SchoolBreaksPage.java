package pl.mors.activity.series;

import java.util.List;
import pl.mors.platform.web.Form;

/**
 * The school breaks that are not over.
 *
 * @param mayChange whether the reader may add and take off
 */
public record SchoolBreaksPage(Form form, List<SchoolBreak> breaks, boolean mayChange) {}
