-- Papers in cases of the office, for the store of evidence; its columns are explained in R__7_evidence_records.sql.
-- Built anew whenever anything here or in a migration changes: docs/architecture.md, "The database", which stand here as ${schema}.

CREATE VIEW evidence_of_document (
    organisation_id, id, kind, detail, dated_on, file_id, data_class, keeping, category, subject_kind, subject_id, about,
    person_id, group_id, hidden, programmes, taken_at, taken_by)
    WITH (security_invoker = true) AS
    SELECT p.organisation_id, p.id, 'case_paper', p.title, p.dated_on, p.file_id, 'confidential', 'case', c.category, 'case', o.id,
        (c.unit || '.' || c.symbol || '.' || o.number || '.' || o.year || ' ' || o.title) COLLATE polish, NULL::uuid, NULL::uuid, false,
        '{}'::uuid[],
        p.recorded_at, p.recorded_by
    FROM known_case_paper p
        JOIN office_case o ON o.organisation_id = p.organisation_id AND o.id = p.case_id
        JOIN archive_class c ON c.organisation_id = o.organisation_id AND c.id = o.class_id;

GRANT SELECT ON evidence_of_document TO mors_app;
