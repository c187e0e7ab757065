package pl.mors.activity.schedule;

import java.util.List;
import pl.mors.programme.Programme;

/** Whose schedules there are. */
public record SchedulesPage(List<Programme> programmes) {}
