package pl.mors.activity.group;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import pl.mors.activity.GroupId;
import pl.mors.activity.access.GroupAccess;
import pl.mors.activity.group.GroupQueries.GroupDetails;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.NotFound;

/** The groups whose people the current user may know by name. The names of a group with hidden membership are for who leads it. */
@Component
public class NamedGroups {

    private final GroupQueries groups;
    private final GroupAccess access;
    private final BusinessDate date;

    NamedGroups(GroupQueries groups, GroupAccess access, BusinessDate date) {
        this.groups = groups;
        this.access = access;
        this.date = date;
    }

    /**
     * The group as it is today.
     *
     * @throws NotFound when there is no such group, or its names are not for this user
     */
    public GroupDetails require(GroupId group) {
        return require(group, date.today());
    }

    /** The group as it is on a day. */
    public GroupDetails require(GroupId group, LocalDate day) {
        var sight = access.sight();
        return groups.find(group, sight, day)
                .filter(found -> sight.names(found.hiddenMembership(), found.leads()))
                .orElseThrow(() -> new NotFound("names of group " + group));
    }
}
