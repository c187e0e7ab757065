-- What follows from the facts. Nothing here is stored: a correction of a fact shows at once, and every figure can be
-- shown as it was known on any date (known_at).

DROP VIEW IF EXISTS participation_state;
DROP VIEW IF EXISTS support;
DROP VIEW IF EXISTS known_attendance, known_declaration, known_entry_situation, known_sensitive_answer, known_exit,
    known_exit_situation, known_enrolment, known_eligibility_check, known_evidence, known_residence;

CREATE VIEW known_attendance WITH (security_invoker = true) AS
    SELECT * FROM attendance WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());
CREATE VIEW known_declaration WITH (security_invoker = true) AS
    SELECT * FROM participation_declaration
    WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());
CREATE VIEW known_entry_situation WITH (security_invoker = true) AS
    SELECT * FROM entry_situation WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());
CREATE VIEW known_sensitive_answer WITH (security_invoker = true) AS
    SELECT * FROM sensitive_answer WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());
CREATE VIEW known_exit WITH (security_invoker = true) AS
    SELECT * FROM programme_exit WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());
CREATE VIEW known_exit_situation WITH (security_invoker = true) AS
    SELECT * FROM exit_situation WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());
CREATE VIEW known_enrolment WITH (security_invoker = true) AS
    SELECT * FROM enrolment WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());
CREATE VIEW known_eligibility_check WITH (security_invoker = true) AS
    SELECT * FROM eligibility_check WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());
CREATE VIEW known_evidence WITH (security_invoker = true) AS
    SELECT * FROM evidence WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());
CREATE VIEW known_residence WITH (security_invoker = true) AS
    SELECT * FROM residence WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());

-- Support: what a participation was given, one row per attended session that counts as support in the programme under
-- which the group ran on that day. Later forms of support (advice, volunteering, employment) join by UNION ALL.
-- R03: support counts from the day the declaration was signed; before it the person is a guest. Days are
-- compared by their bounds, because the planner knows how to estimate that and not whether a range contains a day.
CREATE VIEW support WITH (security_invoker = true) AS
    SELECT p.organisation_id, p.id AS participation_id, p.programme_id, p.person_id, r.support_scope, r.support_kind, r.support_subkind,
        e.on_day AS given_on,
        upper(e.period) - lower(e.period) AS duration, s.id AS session_id, s.group_id, a.id AS attendance_id
    FROM participation p
        JOIN known_attendance a ON a.organisation_id = p.organisation_id AND a.person_id = p.person_id AND a.status = 'present'
        JOIN session s ON s.organisation_id = a.organisation_id AND s.id = a.session_id AND s.status = 'held'
        JOIN calendar_entry e ON e.organisation_id = s.organisation_id AND e.id = s.entry_id
        JOIN group_programme gp ON gp.organisation_id = s.organisation_id AND gp.group_id = s.group_id
            AND gp.programme_id = p.programme_id
            AND e.on_day >= lower(gp.period) AND e.on_day < coalesce(upper(gp.period), 'infinity')
        JOIN activity_rule r ON r.organisation_id = gp.organisation_id AND r.programme_id = gp.programme_id
            AND r.activity_kind = gp.activity_kind AND r.counts_as_support
        LEFT JOIN known_declaration d ON d.organisation_id = p.organisation_id AND d.participation_id = p.id
        JOIN programme m ON m.organisation_id = p.organisation_id AND m.id = p.programme_id
    WHERE (NOT m.declaration_required OR d.signed_on <= e.on_day)
        AND e.on_day >= lower(m.implementation_period)
        AND e.on_day < coalesce(upper(m.implementation_period), 'infinity');
COMMENT ON VIEW support IS 'What a participation was given, from attendance; never typed, never stored.';

-- The state of a participation: it starts on the day of the first support (R03).
CREATE VIEW participation_state WITH (security_invoker = true) AS
    SELECT p.organisation_id, p.id AS participation_id, p.programme_id, p.person_id, p.number, p.role, p.community_id,
        d.signed_on AS declared_on, s.started_on, s.last_support_on, coalesce(s.supports, 0) AS supports,
        x.exited_on, x.reason AS exit_reason, x.path_completed,
        CASE WHEN x.exited_on IS NOT NULL THEN 'left' WHEN s.started_on IS NOT NULL THEN 'active'
            WHEN d.signed_on IS NOT NULL THEN 'declared' ELSE 'registered' END AS state
    FROM participation p
        LEFT JOIN known_declaration d ON d.organisation_id = p.organisation_id AND d.participation_id = p.id
        LEFT JOIN known_exit x ON x.organisation_id = p.organisation_id AND x.participation_id = p.id
        LEFT JOIN LATERAL (
            SELECT min(given_on) AS started_on, max(given_on) AS last_support_on, count(*) AS supports
            FROM support WHERE support.organisation_id = p.organisation_id AND support.participation_id = p.id
        ) s ON true;
COMMENT ON VIEW participation_state IS 'declared, started, last supported and left on which day; state as the staff see it.';

GRANT SELECT ON known_attendance, known_declaration, known_entry_situation, known_sensitive_answer, known_exit,
    known_exit_situation, known_enrolment, known_eligibility_check, known_evidence, known_residence, support,
    participation_state TO mors_app;
