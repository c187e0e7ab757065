-- Consents, for the store of evidence; its columns are explained in R__7_evidence_records.sql.
-- Built anew whenever anything here or in a migration changes: docs/architecture.md, "The database", which stand here as ${schema}.

-- What somebody answered on one day is one paper.
CREATE VIEW evidence_of_consent (
    organisation_id, id, kind, detail, dated_on, file_id, data_class, keeping, category, subject_kind, subject_id, about,
    person_id, group_id, hidden, programmes, taken_at, taken_by)
    WITH (security_invoker = true) AS
    SELECT DISTINCT ON (c.organisation_id, c.person_id, c.answered_on) c.organisation_id, c.id, 'consent', NULL, c.answered_on,
        NULL::uuid, 'personal', 'consent', NULL, 'person', c.person_id, (p.family_name || ' ' || p.given_name) COLLATE polish,
        c.person_id, NULL::uuid,
        false, '{}'::uuid[], c.recorded_at, c.recorded_by
    FROM known_consent c JOIN known_person p ON p.organisation_id = c.organisation_id AND p.id = c.person_id
    ORDER BY c.organisation_id, c.person_id, c.answered_on, c.id;

GRANT SELECT ON evidence_of_consent TO mors_app;
