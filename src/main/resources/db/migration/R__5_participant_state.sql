-- The state of a participation: it starts on the day of the first support (R03).
-- Built anew whenever anything here or in a migration changes: docs/architecture.md, "The database", which stand here as ${schema}.

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

GRANT SELECT ON participation_state TO mors_app;
