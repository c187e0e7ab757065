package pl.mors.activity.holiday;

import pl.mors.platform.web.Form;

/** The form that records that a holiday activity was notified. */
public record HolidayNoticePage(Form form, Holiday holiday) {}
