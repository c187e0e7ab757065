-- Files made for the funder, for the store of evidence; its columns are explained in R__7_evidence_records.sql.
-- Built anew whenever anything here or in a migration changes: docs/architecture.md, "The database", which stand here as ${schema}.

CREATE VIEW evidence_of_reporting (
    organisation_id, id, kind, detail, dated_on, file_id, data_class, keeping, category, subject_kind, subject_id, about,
    person_id, group_id, hidden, programmes, taken_at, taken_by)
    WITH (security_invoker = true) AS
    SELECT x.organisation_id, x.id, 'export', x.profile, x.as_of, x.file_id, 'sensitive', 'project', NULL, 'programme', r.id,
        r.title COLLATE polish,
        NULL::uuid, NULL::uuid, false, ARRAY[r.id], x.created_at, x.created_by
    FROM export_file x JOIN programme r ON r.organisation_id = x.organisation_id AND r.id = x.programme_id
    WHERE x.created_at <= known_at();

GRANT SELECT ON evidence_of_reporting TO mors_app;
