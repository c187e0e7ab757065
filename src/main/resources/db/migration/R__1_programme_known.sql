-- Terms of programmes as known at the moment that known_at() says.
-- Built anew whenever anything here or in a migration changes: docs/architecture.md, "The database", which stand here as ${schema}.

CREATE VIEW known_programme_terms WITH (security_invoker = true) AS
    SELECT * FROM programme_terms WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());
CREATE VIEW known_activity_rule_terms WITH (security_invoker = true) AS
    SELECT * FROM activity_rule_terms WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());

GRANT SELECT ON known_programme_terms, known_activity_rule_terms TO mors_app;

CREATE VIEW known_proof_acceptance WITH (security_invoker = true) AS
    SELECT * FROM proof_acceptance WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at())
        AND withdrawn_reason IS NULL;
CREATE VIEW withdrawn_proof_acceptance WITH (security_invoker = true) AS
    SELECT * FROM proof_acceptance WHERE recorded_at <= known_at() AND withdrawn_reason IS NOT NULL;
GRANT SELECT ON known_proof_acceptance, withdrawn_proof_acceptance TO mors_app;

CREATE VIEW known_programme_marks WITH (security_invoker = true) AS
    SELECT * FROM programme_marks WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());
GRANT SELECT ON known_programme_marks TO mors_app;
