-- Papers, reports and photographs of sessions, and what else groups bring, for the store of evidence; its columns are explained in
-- R__7_evidence_records.sql.
-- Built anew whenever anything here or in a migration changes: docs/architecture.md, "The database", which stand here as ${schema}.

CREATE VIEW session_in_programmes WITH (security_invoker = true) AS
    SELECT s.organisation_id, s.id AS session_id, s.group_id, g.name AS group_name, g.hidden_membership, e.on_day,
        ARRAY(SELECT DISTINCT t.programme_id FROM known_group_programme_terms t
            WHERE t.organisation_id = s.organisation_id AND t.group_id = s.group_id AND t.period @> e.on_day) AS programmes
    FROM session s
        JOIN calendar_entry e ON e.organisation_id = s.organisation_id AND e.id = s.entry_id
        JOIN activity_group g ON g.organisation_id = s.organisation_id AND g.id = s.group_id;
COMMENT ON VIEW session_in_programmes IS 'Sessions with the programmes under which their groups ran that day.';

CREATE VIEW evidence_of_activity (
    organisation_id, id, kind, detail, dated_on, file_id, data_class, keeping, category, subject_kind, subject_id, about,
    person_id, group_id, hidden, programmes, taken_at, taken_by)
    WITH (security_invoker = true) AS
    SELECT f.organisation_id, p.id, 'signed_sheet', NULL, s.on_day, p.file_id, 'roster', 'project', NULL, 'session', s.session_id,
        s.group_name COLLATE polish, NULL::uuid, s.group_id, s.hidden_membership, s.programmes, c.created_at, c.created_by
    FROM known_scan_filing f
        JOIN scan_page p ON p.organisation_id = f.organisation_id AND p.id = f.page_id
        JOIN scan c ON c.organisation_id = p.organisation_id AND c.id = p.scan_id
        JOIN session_in_programmes s ON s.organisation_id = f.organisation_id AND s.session_id = f.session_id
    UNION ALL
    SELECT r.organisation_id, r.id, 'platform_report', NULL, s.on_day, r.file_id, 'roster', 'project', NULL, 'session', s.session_id,
        s.group_name COLLATE polish, NULL, s.group_id, s.hidden_membership, s.programmes, r.created_at, r.created_by
    FROM known_remote_report r JOIN session_in_programmes s ON s.organisation_id = r.organisation_id AND s.session_id = r.session_id
    UNION ALL
    SELECT m.organisation_id, m.id, 'presence_mail', NULL, (m.sent_at AT TIME ZONE 'Europe/Warsaw')::date, m.file_id, 'roster', 'project',
        NULL, 'session', s.session_id, s.group_name COLLATE polish, m.person_id, s.group_id, s.hidden_membership, s.programmes,
        m.recorded_at,
        m.recorded_by
    FROM known_remote_mail m JOIN session_in_programmes s ON s.organisation_id = m.organisation_id AND s.session_id = m.session_id
    UNION ALL
    SELECT p.organisation_id, p.id, 'photo', p.description, s.on_day, p.file_id, 'roster', 'consent', NULL, 'session', s.session_id,
        s.group_name COLLATE polish, NULL, s.group_id, s.hidden_membership, s.programmes, p.created_at, p.created_by
    FROM photo p JOIN session_in_programmes s ON s.organisation_id = p.organisation_id AND s.session_id = p.session_id
    WHERE p.created_at <= known_at()
    UNION ALL
    -- Whose it is, except where nobody may learn who is in the group.
    SELECT f.organisation_id, f.id, 'glass_signature',
        CASE WHEN NOT s.hidden_membership THEN n.family_name || ' ' || n.given_name END COLLATE polish, s.on_day, NULL, 'roster',
        'project', NULL, 'session', s.session_id, s.group_name COLLATE polish, f.person_id, s.group_id, s.hidden_membership,
        s.programmes, f.recorded_at, f.recorded_by
    FROM known_glass_signature f
        JOIN known_person n ON n.organisation_id = f.organisation_id AND n.id = f.person_id
        JOIN session_in_programmes s ON s.organisation_id = f.organisation_id AND s.session_id = f.session_id
    WHERE f.strokes IS NOT NULL
    UNION ALL
    SELECT c.organisation_id, c.id, 'signed_certificate', c.page::text, c.came_on, c.file_id, 'roster', 'project', NULL, 'group', g.id,
        g.name COLLATE polish, m.person_id, g.id, g.hidden_membership,
        ARRAY(SELECT DISTINCT t.programme_id FROM known_group_programme_terms t
            WHERE t.organisation_id = g.organisation_id AND t.group_id = g.id), c.recorded_at, c.recorded_by
    FROM signed_paper c
        -- A place that a merged record kept is only beside one of the record that stands, which has its papers.
        JOIN (SELECT DISTINCT n.organisation_id, n.group_id, n.person_id, r.record_id
                FROM known_enrolment n JOIN record_of_person r ON r.organisation_id = n.organisation_id AND r.person_id = n.person_id
                    JOIN person p ON p.organisation_id = n.organisation_id AND p.id = n.person_id AND p.merged_into_id IS NULL) m
            ON m.organisation_id = c.organisation_id AND certificate_of(m.group_id, m.record_id) = c.subject_id
        JOIN activity_group g ON g.organisation_id = m.organisation_id AND g.id = m.group_id
    WHERE c.kind = 'course_certificate'
    UNION ALL
    SELECT q.organisation_id, q.id, 'refund_request', NULL, q.requested_on, q.file_id, 'payment', 'project', NULL, 'refund', a.id,
        (n.family_name || ' ' || n.given_name) COLLATE polish, a.person_id, NULL, false, ARRAY[a.programme_id], q.recorded_at, q.recorded_by
    FROM known_refund_request q
        JOIN participation a ON a.organisation_id = q.organisation_id AND a.id = q.participation_id
        JOIN known_person n ON n.organisation_id = a.organisation_id AND n.id = a.person_id
    UNION ALL
    -- For sessions of a group, or for all that a colleague led then.
    SELECT b.organisation_id, b.id, 'bill', b.number, b.issued_on, b.file_id, 'payment', 'project', NULL, 'bill', b.id,
        b.issuer COLLATE polish, NULL, NULL,
        false, ARRAY(SELECT DISTINCT t.programme_id FROM known_group_programme_terms t
            WHERE t.organisation_id = b.organisation_id AND t.period && b.period AND (t.group_id = b.group_id
                OR b.group_id IS NULL AND EXISTS (SELECT FROM group_facilitator l WHERE l.organisation_id = b.organisation_id
                    AND l.group_id = t.group_id AND l.membership_id = b.membership_id))), b.recorded_at, b.recorded_by
    FROM known_bill b
    UNION ALL
    -- The hours of a month, by who led sessions in it at any time.
    SELECT c.organisation_id, c.id, 'signed_hours', c.page::text, h.last_day, c.file_id, 'payment', 'project', NULL, 'hours',
        h.membership_id, a.display_name COLLATE polish, NULL, NULL, false,
        ARRAY(SELECT DISTINCT t.programme_id FROM known_group_programme_terms t
            WHERE t.organisation_id = h.organisation_id AND t.group_id = ANY (h.groups) AND t.period && daterange(h.month, h.last_day, '[]')),
        c.recorded_at, c.recorded_by
    FROM signed_paper c
        JOIN (SELECT w.organisation_id, w.membership_id, date_trunc('month', e.on_day)::date AS month,
                (date_trunc('month', e.on_day) + interval '1 month - 1 day')::date AS last_day, array_agg(DISTINCT s.group_id) AS groups
            FROM calendar_staff w
                JOIN calendar_entry e ON e.organisation_id = w.organisation_id AND e.id = w.entry_id
                JOIN session s ON s.organisation_id = e.organisation_id AND s.entry_id = e.id
            GROUP BY 1, 2, 3, 4) h
            ON h.organisation_id = c.organisation_id AND hours_of_month(h.membership_id, to_char(h.month, 'YYYY-MM')) = c.subject_id
        JOIN membership m ON m.organisation_id = h.organisation_id AND m.id = h.membership_id
        JOIN account a ON a.id = m.account_id
    WHERE c.kind = 'hours_of_month'
    UNION ALL
    -- The hours of a participant, of whoever stood on a sheet of the group in that month at any time, by all records of theirs.
    SELECT c.organisation_id, c.id, 'signed_participant_hours', c.page::text, (h.month + interval '1 month - 1 day')::date, c.file_id,
        'roster', 'project', NULL, 'group', g.id, g.name COLLATE polish, h.person_id, g.id, g.hidden_membership,
        ARRAY(SELECT DISTINCT t.programme_id FROM known_group_programme_terms t
            WHERE t.organisation_id = g.organisation_id AND t.group_id = g.id
                AND t.period && daterange(h.month, (h.month + interval '1 month')::date)), c.recorded_at, c.recorded_by
    FROM signed_paper c
        JOIN (SELECT DISTINCT n.organisation_id, n.group_id, n.month, n.person_id, r.record_id
                FROM (SELECT DISTINCT a.organisation_id, s.group_id, date_trunc('month', e.on_day)::date AS month, a.person_id
                        FROM attendance a
                            JOIN session s ON s.organisation_id = a.organisation_id AND s.id = a.session_id
                            JOIN calendar_entry e ON e.organisation_id = s.organisation_id AND e.id = s.entry_id) n
                    JOIN record_of_person r ON r.organisation_id = n.organisation_id AND r.person_id = n.person_id
                    JOIN person p ON p.organisation_id = n.organisation_id AND p.id = n.person_id AND p.merged_into_id IS NULL) h
            ON h.organisation_id = c.organisation_id
                AND participant_hours_of(h.group_id, h.record_id, to_char(h.month, 'YYYY-MM')) = c.subject_id
        JOIN activity_group g ON g.organisation_id = h.organisation_id AND g.id = h.group_id
    WHERE c.kind = 'participant_hours'
    UNION ALL
    SELECT c.organisation_id, c.id, CASE WHEN c.session_id IS NULL THEN 'group_consent' ELSE 'trip_consent' END, NULL, c.answered_on,
        c.file_id, 'roster', 'consent', NULL, CASE WHEN c.session_id IS NULL THEN 'group' ELSE 'session' END,
        coalesce(c.session_id, g.id), g.name COLLATE polish,
        c.person_id, g.id, g.hidden_membership, '{}', c.recorded_at, c.recorded_by
    FROM known_group_consent c JOIN activity_group g ON g.organisation_id = c.organisation_id AND g.id = c.group_id
    UNION ALL
    SELECT c.organisation_id, c.id, 'signed_consent', c.page::text, c.came_on, c.file_id, 'roster', 'consent', NULL, 'group', g.id,
        g.name COLLATE polish, m.person_id, g.id, g.hidden_membership, '{}', c.recorded_at, c.recorded_by
    FROM signed_paper c
        -- Of whoever has, or had, a place or an answer, by all records of theirs; to the group itself and to its trips.
        JOIN (SELECT DISTINCT n.organisation_id, n.group_id, t.to_what, n.person_id, r.record_id
                FROM (SELECT organisation_id, group_id, person_id FROM known_enrolment
                        UNION SELECT organisation_id, group_id, person_id FROM group_consent) n
                    JOIN record_of_person r ON r.organisation_id = n.organisation_id AND r.person_id = n.person_id
                    JOIN person p ON p.organisation_id = n.organisation_id AND p.id = n.person_id AND p.merged_into_id IS NULL
                    CROSS JOIN LATERAL (SELECT n.group_id AS to_what
                        UNION ALL SELECT s.id FROM known_trip_file f JOIN session s ON s.organisation_id = f.organisation_id
                            AND s.id = f.session_id WHERE s.organisation_id = n.organisation_id AND s.group_id = n.group_id) t) m
            ON m.organisation_id = c.organisation_id AND consent_of(m.to_what, m.record_id) = c.subject_id
        JOIN activity_group g ON g.organisation_id = m.organisation_id AND g.id = m.group_id
    WHERE c.kind = 'group_consent'
    UNION ALL
    -- Badges of a group, or of one session of it.
    SELECT c.organisation_id, c.id, 'signed_badges', c.page::text, c.came_on, c.file_id, 'roster', 'project', NULL,
        CASE WHEN b.session_id IS NULL THEN 'group' ELSE 'session' END, c.subject_id, b.group_name COLLATE polish, NULL, b.group_id,
        b.hidden_membership, b.programmes, c.recorded_at, c.recorded_by
    FROM signed_paper c
        JOIN (SELECT organisation_id, session_id AS subject_id, session_id, group_id, group_name, hidden_membership, programmes
                FROM session_in_programmes
            UNION ALL
            SELECT g.organisation_id, g.id, NULL, g.id, g.name, g.hidden_membership,
                    ARRAY(SELECT DISTINCT t.programme_id FROM known_group_programme_terms t
                        WHERE t.organisation_id = g.organisation_id AND t.group_id = g.id)
                FROM activity_group g) b
            ON b.organisation_id = c.organisation_id AND b.subject_id = c.subject_id
    WHERE c.kind = 'name_badges'
    UNION ALL
    -- How children leave is for who leads the group alone.
    SELECT u.organisation_id, u.id, 'pick_up', NULL, u.valid_from, u.file_id, 'roster', 'consent', NULL, 'group', g.id,
        g.name COLLATE polish, u.person_id, g.id, true, '{}', u.recorded_at, u.recorded_by
    FROM known_pick_up_permission u JOIN activity_group g ON g.organisation_id = u.organisation_id AND g.id = u.group_id
    UNION ALL
    SELECT k.organisation_id, k.id, 'register_check', NULL, k.checked_on, k.file_id, 'safeguarding', 'organisation', NULL, 'worker',
        coalesce(k.membership_id, k.helper_id), coalesce(h.name, a.display_name) COLLATE polish, NULL, NULL, false, '{}', k.recorded_at,
        k.recorded_by
    FROM known_register_check k
        LEFT JOIN minors_helper h ON h.organisation_id = k.organisation_id AND h.id = k.helper_id
        LEFT JOIN membership m ON m.organisation_id = k.organisation_id AND m.id = k.membership_id
        LEFT JOIN account a ON a.id = m.account_id
    UNION ALL
    SELECT v.organisation_id, v.id, 'standards', v.version, v.valid_from, v.file_id, 'public', 'organisation', NULL, 'standards', v.id,
        NULL::text COLLATE polish, NULL, NULL, false, '{}', v.recorded_at, v.recorded_by
    FROM known_protection_standards v;

GRANT SELECT ON session_in_programmes, evidence_of_activity TO mors_app;
