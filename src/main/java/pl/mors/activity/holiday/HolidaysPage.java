package pl.mors.activity.holiday;

import java.time.LocalDate;
import java.util.List;

/** The holiday activities that are not over. */
public record HolidaysPage(List<Holiday> holidays, LocalDate today, boolean mayWrite) {}
