-- What the register knows at the moment that known_at() says: where people live and with whom, who acts for them, what they consent to.
-- Built anew whenever anything here or in a migration changes: docs/architecture.md, "The database", which stand here as ${schema}.

CREATE VIEW known_residence WITH (security_invoker = true) AS
    SELECT * FROM residence WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());
CREATE VIEW known_guardian WITH (security_invoker = true) AS
    SELECT * FROM guardian WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());
CREATE VIEW known_consent WITH (security_invoker = true) AS
    SELECT * FROM consent WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());
CREATE VIEW known_person_merge WITH (security_invoker = true) AS
    SELECT * FROM person_merge WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());
CREATE VIEW known_household_member WITH (security_invoker = true) AS
    SELECT * FROM household_member WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());

GRANT SELECT ON known_residence, known_guardian, known_consent, known_person_merge, known_household_member TO mors_app;
