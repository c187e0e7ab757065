-- Facts about applications as known at the moment that known_at() says, and what follows from them.
-- Built anew whenever anything here or in a migration changes: docs/architecture.md, "The database", which stand here as ${schema}.

CREATE VIEW known_application_answer WITH (security_invoker = true) AS
    SELECT * FROM application_answer WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());
CREATE VIEW known_application_papers WITH (security_invoker = true) AS
    SELECT * FROM application_papers WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());
CREATE VIEW known_late_admission WITH (security_invoker = true) AS
    SELECT * FROM late_admission WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());
CREATE VIEW known_application_check WITH (security_invoker = true) AS
    SELECT * FROM application_check WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());
CREATE VIEW known_recruitment_decision WITH (security_invoker = true) AS
    SELECT * FROM recruitment_decision WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());
CREATE VIEW known_recruitment_appeal WITH (security_invoker = true) AS
    SELECT * FROM recruitment_appeal WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());
CREATE VIEW known_recruitment_withdrawal WITH (security_invoker = true) AS
    SELECT * FROM recruitment_withdrawal WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());

-- Where an application stands: the latest step that was taken decides. It is never typed.
CREATE VIEW application_state WITH (security_invoker = true) AS
    SELECT a.organisation_id, a.id AS application_id, a.round_id, a.number, a.person_id,
        CASE
            WHEN w.id IS NOT NULL THEN 'withdrawn'
            WHEN p.id IS NOT NULL AND p.outcome IS NULL THEN 'appealed'
            WHEN d.id IS NOT NULL THEN d.outcome
            WHEN c.result = 'refused' THEN 'refused'
            WHEN c.result = 'incomplete' THEN 'incomplete'
            WHEN c.result = 'complete' THEN 'complete'
            ELSE 'submitted'
        END AS state
    FROM recruitment_application a
        LEFT JOIN known_application_check c ON c.organisation_id = a.organisation_id AND c.application_id = a.id
        LEFT JOIN known_recruitment_decision d ON d.organisation_id = a.organisation_id AND d.application_id = a.id
        LEFT JOIN known_recruitment_appeal p ON p.organisation_id = a.organisation_id AND p.application_id = a.id
        LEFT JOIN known_recruitment_withdrawal w ON w.organisation_id = a.organisation_id AND w.application_id = a.id;
COMMENT ON VIEW application_state IS 'Where each application stands; never typed, never stored.';

GRANT SELECT ON known_application_answer, known_application_papers, known_late_admission,
    known_application_check, known_recruitment_decision, known_recruitment_appeal,
    known_recruitment_withdrawal, application_state TO mors_app;
