-- Who leads groups and sessions.
-- Built anew whenever anything here or in a migration changes: docs/architecture.md, "The database", which stand here as ${schema}.

CREATE VIEW live_facilitator WITH (security_invoker = true) AS
    SELECT f.organisation_id, f.group_id, f.membership_id
    FROM group_facilitator f
        JOIN membership m ON m.organisation_id = f.organisation_id AND m.id = f.membership_id AND m.ended_at IS NULL
    WHERE f.ended_at IS NULL;
COMMENT ON VIEW live_facilitator IS 'Who leads a group and can still sign in: what waits around a group with hidden membership is shown to nobody else.';

-- Somebody who stopped leading the group lost its sessions, too, but for one that they were given afterwards: it was planned with
-- them, or they took it over. A session that is moved carries them along unasked, and is not given to them by that.
CREATE VIEW session_leader WITH (security_invoker = true) AS
    SELECT s.organisation_id, s.id AS session_id, f.membership_id
    FROM session s
        JOIN group_facilitator f ON f.organisation_id = s.organisation_id AND f.group_id = s.group_id AND f.ended_at IS NULL
    UNION ALL
    SELECT s.organisation_id, s.id, c.membership_id
    FROM session s
        JOIN calendar_staff c ON c.organisation_id = s.organisation_id AND c.entry_id = s.entry_id AND c.replaced_at IS NULL
    WHERE NOT EXISTS (SELECT FROM group_facilitator f
        WHERE f.organisation_id = s.organisation_id AND f.group_id = s.group_id AND f.membership_id = c.membership_id
            AND f.ended_at > coalesce(c.added_at, CASE WHEN NOT EXISTS (SELECT FROM session o
                WHERE o.organisation_id = s.organisation_id AND o.moved_to_id = s.id) THEN s.created_at END, '-infinity'));
COMMENT ON VIEW session_leader IS 'Who may do for a session what its leader does: whoever leads its group, and whoever was given the session alone, such as a substitute. Somebody may be named twice.';

GRANT SELECT ON live_facilitator, session_leader TO mors_app;
