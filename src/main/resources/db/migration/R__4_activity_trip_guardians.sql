-- Guardians on trips as known at the moment that known_at() says.
-- Built anew whenever anything here or in a migration changes: docs/architecture.md, "The database", which stand here as ${schema}.

CREATE VIEW known_trip_guardian WITH (security_invoker = true) AS
    SELECT * FROM trip_guardian WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());
CREATE VIEW known_guardian_boarding WITH (security_invoker = true) AS
    SELECT * FROM guardian_boarding WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());

CREATE VIEW leading_at_session WITH (security_invoker = true) AS
    SELECT organisation_id, session_id, membership_id, NULL::uuid AS helper_id, display_name
    FROM staff_at_session
    UNION ALL
    SELECT t.organisation_id, t.session_id, t.membership_id, t.helper_id,
        coalesce(a.display_name, t.given_name || ' ' || t.family_name) COLLATE polish
    FROM known_trip_guardian t
        LEFT JOIN membership m ON m.organisation_id = t.organisation_id AND m.id = t.membership_id
        LEFT JOIN account a ON a.id = m.account_id
    WHERE NOT EXISTS (SELECT FROM staff_at_session s WHERE s.organisation_id = t.organisation_id AND s.session_id = t.session_id
        AND s.membership_id = t.membership_id);
COMMENT ON VIEW leading_at_session IS 'Who looks after those who come to a session: its leaders, and on a trip the guardians who go along, each once. helper_id: of a guardian without an account.';

GRANT SELECT ON known_trip_guardian, known_guardian_boarding, leading_at_session TO mors_app;
