package pl.mors.activity.series;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import pl.mors.platform.web.Form;

/**
 * The school breaks that are not over.
 *
 * @param planned how many sessions are planned in them all the same, for whoever may call them off
 * @param mayChange whether the reader may add and take off
 */
public record SchoolBreaksPage(Form form, List<SchoolBreak> breaks, Map<UUID, Integer> planned, boolean mayChange) {}
