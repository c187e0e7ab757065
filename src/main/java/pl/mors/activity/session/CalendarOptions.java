package pl.mors.activity.session;

import java.util.List;
import pl.mors.platform.web.Option;

/** The options of each field that narrows the staff's calendar down. */
public record CalendarOptions(List<Option> groups, List<Option> rooms, List<Option> leaders) {}
