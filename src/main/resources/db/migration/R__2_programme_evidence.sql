-- Letters about programmes, for the store of evidence; its columns are explained in R__7_evidence_records.sql.
-- Built anew whenever anything here or in a migration changes: docs/architecture.md, "The database", which stand here as ${schema}.

CREATE VIEW evidence_of_programme (
    organisation_id, id, kind, detail, dated_on, file_id, data_class, keeping, category, subject_kind, subject_id, about,
    person_id, group_id, hidden, programmes, taken_at, taken_by)
    WITH (security_invoker = true) AS
    SELECT a.organisation_id, a.id, 'proof_letter', a.letter_sign, a.letter_date, a.file_id, 'programme', 'project', NULL, 'programme',
        p.id, p.code COLLATE polish, NULL::uuid, NULL::uuid, false, ARRAY[p.id], a.recorded_at, a.recorded_by
    FROM (SELECT * FROM known_proof_acceptance UNION ALL SELECT * FROM withdrawn_proof_acceptance) a
        JOIN programme p ON p.organisation_id = a.organisation_id AND p.id = a.programme_id;

GRANT SELECT ON evidence_of_programme TO mors_app;
