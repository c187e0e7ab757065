-- Signed paths and contracts, for the store of evidence; its columns are explained in R__7_evidence_records.sql.
-- Built anew whenever anything here or in a migration changes: docs/architecture.md, "The database", which stand here as ${schema}.

CREATE VIEW evidence_of_casework (
    organisation_id, id, kind, detail, dated_on, file_id, data_class, keeping, category, subject_kind, subject_id, about,
    person_id, group_id, hidden, programmes, taken_at, taken_by)
    WITH (security_invoker = true) AS
    SELECT s.organisation_id, s.id, s.form, NULL, greatest(s.person_signed_on, s.worker_signed_on), NULL::uuid, 'casework', 'case', NULL,
        'support_case', k.id, (p.family_name || ' ' || p.given_name) COLLATE polish, k.person_id, NULL::uuid, false,
        ARRAY[k.programme_id], s.recorded_at,
        s.recorded_by
    FROM known_support_path s
        JOIN support_case k ON k.organisation_id = s.organisation_id AND k.id = s.case_id
        JOIN known_person p ON p.organisation_id = k.organisation_id AND p.id = k.person_id
    WHERE s.person_signed_on IS NOT NULL AND s.worker_signed_on IS NOT NULL
    UNION ALL
    SELECT s.organisation_id, s.id, CASE s.kind WHEN 'support_path' THEN 'signed_path' ELSE 'signed_card' END, s.page::text, s.came_on,
        s.file_id, 'casework', 'case', NULL, 'support_case', k.id, (p.family_name || ' ' || p.given_name) COLLATE polish, k.person_id,
        NULL::uuid, false, ARRAY[k.programme_id], s.recorded_at, s.recorded_by
    FROM signed_paper s
        LEFT JOIN support_card c ON s.kind = 'support_card' AND c.organisation_id = s.organisation_id AND c.id = s.subject_id
        JOIN support_case k ON k.organisation_id = s.organisation_id AND k.id = coalesce(c.case_id, s.subject_id)
        JOIN known_person p ON p.organisation_id = k.organisation_id AND p.id = k.person_id
    WHERE s.kind IN ('support_path', 'support_card');

GRANT SELECT ON evidence_of_casework TO mors_app;
