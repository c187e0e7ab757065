package pl.mors.activity.safeguarding;

import java.time.LocalDate;
import pl.mors.activity.SessionId;

/** A session of minors that was held by somebody who had not been looked up in the registers. */
public record HeldUnchecked(SessionId session, String group, LocalDate day) {}
