-- Papers of internships and courses, for the store of evidence; its columns are explained in R__7_evidence_records.sql.
-- Built anew whenever anything here or in a migration changes: docs/architecture.md, "The database", which stand here as ${schema}.

CREATE VIEW evidence_of_employment (
    organisation_id, id, kind, detail, dated_on, file_id, data_class, keeping, category, subject_kind, subject_id, about,
    person_id, group_id, hidden, programmes, taken_at, taken_by)
    WITH (security_invoker = true) AS
    SELECT a.organisation_id, a.id, 'internship_agreement', a.number, a.signed_on, NULL::uuid, 'payment', 'internship', NULL,
        'internship', i.id, (p.family_name || ' ' || p.given_name) COLLATE polish, i.person_id, NULL::uuid, false, ARRAY[i.programme_id],
        a.recorded_at,
        a.recorded_by
    FROM known_internship_agreement a
        JOIN internship i ON i.organisation_id = a.organisation_id AND i.id = a.internship_id
        JOIN known_person p ON p.organisation_id = i.organisation_id AND p.id = i.person_id
    UNION ALL
    SELECT d.organisation_id, d.id, 'internship_' || d.kind, d.number, d.issued_on, NULL::uuid, 'participation', 'internship', NULL,
        'internship', i.id, (p.family_name || ' ' || p.given_name) COLLATE polish, i.person_id, NULL::uuid, false, ARRAY[i.programme_id],
        d.recorded_at,
        d.recorded_by
    FROM known_internship_paper d
        JOIN internship i ON i.organisation_id = d.organisation_id AND i.id = d.internship_id
        JOIN known_person p ON p.organisation_id = i.organisation_id AND p.id = i.person_id
    UNION ALL
    SELECT c.organisation_id, c.id, 'course_certificate', c.certificate_number, c.certified_on, NULL::uuid, 'participation', 'project',
        NULL, 'course', c.id, (p.family_name || ' ' || p.given_name) COLLATE polish, a.person_id, NULL::uuid, false,
        ARRAY[a.programme_id], c.recorded_at,
        c.recorded_by
    FROM known_vocational_course c
        JOIN participation a ON a.organisation_id = c.organisation_id AND a.id = c.participation_id
        JOIN known_person p ON p.organisation_id = a.organisation_id AND p.id = a.person_id
    WHERE c.certified_on IS NOT NULL
    UNION ALL
    SELECT s.organisation_id, s.id, 'signed_agreement', s.page::text, s.came_on, s.file_id, 'participation', 'internship', NULL,
        'internship', i.id, (p.family_name || ' ' || p.given_name) COLLATE polish, i.person_id, NULL::uuid, false,
        ARRAY[i.programme_id], s.recorded_at, s.recorded_by
    FROM signed_paper s
        JOIN internship i ON i.organisation_id = s.organisation_id AND i.id = s.subject_id
        JOIN known_person p ON p.organisation_id = i.organisation_id AND p.id = i.person_id
    WHERE s.kind = 'internship_agreement'
    UNION ALL
    -- Of the months that the internship had by any agreement about it.
    SELECT s.organisation_id, s.id, 'signed_month', s.page::text, (m.month + interval '1 month - 1 day')::date, s.file_id,
        'participation', 'internship', NULL, 'internship', i.id, (p.family_name || ' ' || p.given_name) COLLATE polish, i.person_id,
        NULL::uuid, false, ARRAY[i.programme_id], s.recorded_at, s.recorded_by
    FROM signed_paper s
        JOIN (SELECT DISTINCT a.organisation_id, a.internship_id, d.month
                FROM internship_agreement a
                    CROSS JOIN LATERAL generate_series(date_trunc('month', lower(a.period)::timestamp), upper(a.period)::timestamp
                        - interval '1 day', interval '1 month') AS d (month)) m
            ON m.organisation_id = s.organisation_id AND month_list_of(m.internship_id, to_char(m.month, 'YYYY-MM')) = s.subject_id
        JOIN internship i ON i.organisation_id = m.organisation_id AND i.id = m.internship_id
        JOIN known_person p ON p.organisation_id = i.organisation_id AND p.id = i.person_id
    WHERE s.kind = 'internship_month';

GRANT SELECT ON evidence_of_employment TO mors_app;
