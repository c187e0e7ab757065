-- Papers about joining and taking part, for the store of evidence; its columns are explained in R__7_evidence_records.sql.
-- Built anew whenever anything here or in a migration changes: docs/architecture.md, "The database", which stand here as ${schema}.

CREATE VIEW evidence_of_participant (
    organisation_id, id, kind, detail, dated_on, file_id, data_class, keeping, category, subject_kind, subject_id, about,
    person_id, group_id, hidden, programmes, taken_at, taken_by)
    WITH (security_invoker = true) AS
    SELECT e.organisation_id, e.id, 'status', e.kind, e.issued_on, e.file_id, 'eligibility', 'project', NULL, 'person', e.person_id,
        (p.family_name || ' ' || p.given_name) COLLATE polish, e.person_id, NULL::uuid, false, ARRAY[e.programme_id], e.recorded_at,
        e.recorded_by
    FROM known_evidence e JOIN known_person p ON p.organisation_id = e.organisation_id AND p.id = e.person_id
    UNION ALL
    -- The paper itself has answers on health and origin; that there is one, and its day, is no secret among those who see participants.
    SELECT d.organisation_id, d.id, 'declaration', NULL, d.signed_on, d.file_id,
        CASE WHEN d.file_id IS NULL THEN 'participation' ELSE 'sensitive' END, 'project', NULL, 'participation', a.id,
        (p.family_name || ' ' || p.given_name) COLLATE polish, a.person_id, NULL::uuid, false, ARRAY[a.programme_id], d.recorded_at,
        d.recorded_by
    FROM known_declaration d
        JOIN participation a ON a.organisation_id = d.organisation_id AND a.id = d.participation_id
        JOIN known_person p ON p.organisation_id = a.organisation_id AND p.id = a.person_id
    UNION ALL
    SELECT a.organisation_id, a.id, 'application', a.number::text, (a.submitted_at AT TIME ZONE 'Europe/Warsaw')::date, a.file_id,
        CASE WHEN a.file_id IS NULL THEN 'participation' ELSE 'eligibility' END, 'project', NULL, 'application', a.id,
        coalesce(p.family_name || ' ' || p.given_name, r.name) COLLATE polish, a.person_id, NULL::uuid, false, ARRAY[r.programme_id],
        a.created_at,
        a.created_by
    FROM recruitment_application a
        JOIN recruitment_round r ON r.organisation_id = a.organisation_id AND r.id = a.round_id
        LEFT JOIN known_person p ON p.organisation_id = a.organisation_id AND p.id = a.person_id
    WHERE a.channel <> 'online'
    UNION ALL
    -- Of the day on which it was signed, whenever the copy came.
    SELECT s.organisation_id, s.id, 'signed_declaration', s.page::text,
        coalesce((SELECT max(d.signed_on) FROM known_declaration d WHERE d.organisation_id = s.organisation_id
            AND d.participation_id = s.subject_id), s.came_on), s.file_id, 'sensitive', 'project', NULL,
        'participation', a.id, (p.family_name || ' ' || p.given_name) COLLATE polish, a.person_id, NULL::uuid, false,
        ARRAY[a.programme_id], s.recorded_at, s.recorded_by
    FROM signed_paper s
        JOIN participation a ON a.organisation_id = s.organisation_id AND a.id = s.subject_id
        JOIN known_person p ON p.organisation_id = a.organisation_id AND p.id = a.person_id
    WHERE s.kind = 'declaration'
    UNION ALL
    -- Printed before anybody took part: of whoever was ever checked, by all records of theirs; the participation's once there is one.
    SELECT s.organisation_id, s.id, 'signed_declaration', s.page::text,
        coalesce((SELECT max(d.signed_on) FROM known_declaration d WHERE d.organisation_id = s.organisation_id
            AND d.participation_id = a.id), s.came_on), s.file_id, 'sensitive', 'project', NULL,
        CASE WHEN a.id IS NULL THEN 'person' ELSE 'participation' END, coalesce(a.id, m.person_id),
        (p.family_name || ' ' || p.given_name) COLLATE polish, m.person_id, NULL::uuid, false, ARRAY[m.programme_id], s.recorded_at,
        s.recorded_by
    FROM signed_paper s
        JOIN (SELECT DISTINCT c.organisation_id, c.programme_id, c.person_id, r.record_id
                FROM (SELECT organisation_id, programme_id, person_id FROM eligibility_check
                        UNION SELECT organisation_id, programme_id, person_id FROM participation) c
                    JOIN record_of_person r ON r.organisation_id = c.organisation_id AND r.person_id = c.person_id
                    JOIN person k ON k.organisation_id = c.organisation_id AND k.id = c.person_id AND k.merged_into_id IS NULL) m
            ON m.organisation_id = s.organisation_id AND declaration_of(m.programme_id, m.record_id) = s.subject_id
        JOIN known_person p ON p.organisation_id = m.organisation_id AND p.id = m.person_id
        LEFT JOIN participation a ON a.organisation_id = m.organisation_id AND a.programme_id = m.programme_id
            AND a.person_id = m.person_id
    WHERE s.kind = 'declaration';

GRANT SELECT ON evidence_of_participant TO mors_app;
