package pl.mors.person.profile;

import pl.mors.audit.Change;
import pl.mors.person.Person;
import pl.mors.platform.web.Href;
import pl.mors.platform.web.Slice;

/** Who changed what about a person, the newest first. */
public record PersonHistoryPage(Person person, Slice<Change> changes, Href address) {}
