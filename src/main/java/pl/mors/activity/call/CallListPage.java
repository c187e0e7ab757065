package pl.mors.activity.call;

import org.jspecify.annotations.Nullable;

/**
 * The list of calls about a changed session.
 *
 * @param groupHref where its group is; none for whoever was given this session alone
 * @param mayCall whether the reader may see telephone numbers
 */
public record CallListPage(CallList list, @Nullable String groupHref, boolean mayCall) {}
