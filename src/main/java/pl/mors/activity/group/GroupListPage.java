package pl.mors.activity.group;

import java.util.List;
import pl.mors.activity.group.GroupQueries.GroupRow;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Href;
import pl.mors.platform.web.Option;
import pl.mors.platform.web.Slice;

/**
 * The list of groups.
 *
 * @param address the list's own, with its filters
 * @param mayCreate whether the reader may start a group
 */
public record GroupListPage(
        Form form,
        Slice<GroupRow> groups,
        Href address,
        List<Option> programmes,
        List<Option> kinds,
        boolean mayCreate) {}
