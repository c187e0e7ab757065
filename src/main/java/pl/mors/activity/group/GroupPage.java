package pl.mors.activity.group;

import java.util.List;
import pl.mors.activity.group.GroupQueries.Colleague;
import pl.mors.activity.group.GroupQueries.GroupDetails;
import pl.mors.activity.group.GroupQueries.ProgrammePeriod;
import pl.mors.activity.group.GroupSessionQueries.GroupSession;
import pl.mors.activity.group.MemberQueries.Member;

/**
 * A group.
 *
 * @param names whether the reader may know who is in it
 * @param members empty when the reader may not know
 * @param mayChange whether the reader may change the group itself
 * @param mayPlan whether the reader may plan sessions
 * @param mayEnrol whether the reader may give places and end them
 * @param showsExits whether the reader may know who left the programme
 * @param mayOpenPeople whether people's own pages are for the reader
 */
public record GroupPage(
        GroupDetails group,
        boolean names,
        List<Member> members,
        List<GroupSession> upcoming,
        List<GroupSession> past,
        List<ProgrammePeriod> periods,
        List<Colleague> facilitators,
        boolean mayChange,
        boolean mayPlan,
        boolean mayEnrol,
        boolean showsExits,
        boolean mayOpenPeople) {}
