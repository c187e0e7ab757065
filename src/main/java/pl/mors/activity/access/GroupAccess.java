package pl.mors.activity.access;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.GroupId;
import pl.mors.activity.SessionId;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.identity.SignedIn;
import pl.mors.platform.NotFound;

/** Narrows pages and changes to the groups that the access policy lets the current user reach. */
@Component
public class GroupAccess {

    private static final UUID NOBODY = new UUID(0, 0);

    private final CurrentUser user;
    private final JdbcClient jdbc;

    GroupAccess(CurrentUser user, JdbcClient jdbc) {
        this.user = user;
        this.jdbc = jdbc;
    }

    /** What the current user sees of groups and of who is in them. */
    public GroupSight sight() {
        return GroupSight.reading(user.relations(DataClass.ROSTER, Action.READ), membership());
    }

    /**
     * What the current user may write of groups' sheets; empty for whoever may write none. What waits to be done is shown by it: who
     * reads every group and leads one has something to do in that one alone.
     */
    public Optional<GroupSight> sightOfWriter() {
        return user.may(DataClass.ROSTER, Action.WRITE) ? Optional.of(writing()) : Optional.empty();
    }

    /** Which groups the current user may change; none of them for whoever may change none. */
    public GroupSight writing() {
        return GroupSight.writing(user.relations(DataClass.ROSTER, Action.WRITE), membership());
    }

    /** Whether the current user may plan against a rule that allows it. */
    public boolean mayOverride() {
        return user.may(DataClass.ROSTER, Action.OVERRIDE);
    }

    /** Whether the current user leads any session. */
    @Transactional(readOnly = true)
    public boolean leadsAny() {
        return jdbc.sql("SELECT EXISTS (SELECT FROM session_leader WHERE membership_id = :self)")
                .param("self", membership())
                .query(Boolean.class)
                .single();
    }

    /**
     * Lets a change of this group pass.
     *
     * @throws NotFound when there is no such group, or none for this user
     */
    @Transactional(readOnly = true)
    public void requireWritable(GroupId group) {
        if (!mayWrite(group)) {
            throw new NotFound("group " + group);
        }
    }

    /** Whether the current user may change the group and all its sessions; not whoever was given a single one. */
    @Transactional(readOnly = true)
    public boolean mayWrite(GroupId group) {
        return exists("""
                SELECT EXISTS (SELECT FROM activity_group g WHERE g.id = :id AND (:ledBy::uuid IS NULL
                    OR EXISTS (SELECT FROM group_facilitator f
                        WHERE f.group_id = g.id AND f.membership_id = :ledBy AND f.ended_at IS NULL)))
                """, group.value());
    }

    /**
     * Lets a change of this session pass.
     *
     * @throws NotFound when there is no such session, or none for this user
     */
    @Transactional(readOnly = true)
    public void requireWritable(SessionId session) {
        if (!mayWrite(session)) {
            throw new NotFound("session " + session);
        }
    }

    /** Whether the current user may change this session, with the rest of its group or alone. */
    @Transactional(readOnly = true)
    public boolean mayWrite(SessionId session) {
        return exists("""
                SELECT EXISTS (SELECT FROM session s WHERE s.id = :id AND (:ledBy::uuid IS NULL
                    OR EXISTS (SELECT FROM session_leader l WHERE l.session_id = s.id AND l.membership_id = :ledBy)))
                """, session.value());
    }

    private boolean exists(String whether, UUID id) {
        return jdbc.sql(whether)
                .param("id", id)
                .param("ledBy", writing().onlyLedBy())
                .query(Boolean.class)
                .single();
    }

    /** Jobs and commands, where nobody is signed in, lead no group: they see every one and no names. */
    private UUID membership() {
        return user.signedIn().map(SignedIn::membership).orElse(NOBODY);
    }
}
