-- What the register knows at the moment that known_at() says: who people were taken for, where they live and with whom, who acts for
-- them, what they consent to, what they were told about their data, what they need and whom to call.
-- Built anew whenever anything here or in a migration changes: docs/architecture.md, "The database", which stand here as ${schema}.

CREATE VIEW known_residence WITH (security_invoker = true) AS
    SELECT * FROM residence WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());
CREATE VIEW known_guardian WITH (security_invoker = true) AS
    SELECT * FROM guardian WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());
CREATE VIEW known_consent WITH (security_invoker = true) AS
    SELECT * FROM consent WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());
CREATE VIEW known_person_merge WITH (security_invoker = true) AS
    SELECT * FROM person_merge WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());
-- Not what stayed with a record that was merged: the record that stays lives in a household of its own.
CREATE VIEW known_household_member WITH (security_invoker = true) AS
    SELECT * FROM household_member m WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at())
        AND NOT EXISTS (SELECT FROM person p WHERE p.organisation_id = m.organisation_id AND p.id = m.person_id
            AND p.merged_into_id IS NOT NULL);
CREATE VIEW known_privacy_notice WITH (security_invoker = true) AS
    SELECT * FROM privacy_notice WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());
CREATE VIEW known_notice_given WITH (security_invoker = true) AS
    SELECT * FROM notice_given WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());
-- Into which record another one was merged in the end, by however many merges.
CREATE VIEW kept_record WITH (security_invoker = true) AS
    WITH RECURSIVE step (organisation_id, merged_id, kept_id) AS (
        SELECT organisation_id, merged_id, kept_id FROM known_person_merge
        UNION ALL
        SELECT s.organisation_id, s.merged_id, m.kept_id FROM step s
            JOIN known_person_merge m ON m.organisation_id = s.organisation_id AND m.merged_id = s.kept_id)
    SELECT s.* FROM step s WHERE NOT EXISTS (SELECT FROM known_person_merge m
        WHERE m.organisation_id = s.organisation_id AND m.merged_id = s.kept_id);

-- Two people stay two when one of them is merged: what was said of the record that is left holds for the one that stays, until the
-- merge is undone. Of two that were told apart and are one by other merges there is nothing to say.
CREATE VIEW known_told_apart WITH (security_invoker = true) AS
    SELECT p.organisation_id, p.id, least(p.one, p.other) AS first_id, greatest(p.one, p.other) AS second_id, p.recorded_at,
        p.recorded_by
    FROM (SELECT t.organisation_id, t.id, coalesce(f.kept_id, t.first_id) AS one, coalesce(s.kept_id, t.second_id) AS other,
            t.recorded_at, t.recorded_by
        FROM told_apart t
            LEFT JOIN kept_record f ON f.organisation_id = t.organisation_id AND f.merged_id = t.first_id
            LEFT JOIN kept_record s ON s.organisation_id = t.organisation_id AND s.merged_id = t.second_id
        WHERE t.recorded_at <= known_at() AND (t.superseded_at IS NULL OR t.superseded_at > known_at())) p
    WHERE p.one <> p.other;
CREATE VIEW known_access_need WITH (security_invoker = true) AS
    SELECT * FROM access_need WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());
CREATE VIEW known_emergency_contact WITH (security_invoker = true) AS
    SELECT * FROM emergency_contact WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());

-- Who the people were taken for. Of what is known now there is no former identity, and the planner knows it.
CREATE VIEW known_person WITH (security_invoker = true) AS
    SELECT p.organisation_id, p.id,
        CASE WHEN f.id IS NULL THEN p.given_name ELSE f.given_name END AS given_name,
        CASE WHEN f.id IS NULL THEN p.family_name ELSE f.family_name END AS family_name,
        CASE WHEN f.id IS NULL THEN p.pesel ELSE f.pesel END AS pesel,
        CASE WHEN f.id IS NULL THEN p.other_identifier ELSE f.other_identifier END AS other_identifier,
        CASE WHEN f.id IS NULL THEN p.date_of_birth ELSE f.date_of_birth END AS date_of_birth,
        CASE WHEN f.id IS NULL THEN p.sex ELSE f.sex END AS sex,
        CASE WHEN f.id IS NULL THEN p.citizenship ELSE f.citizenship END AS citizenship,
        p.phone, p.email
    FROM person p
        LEFT JOIN former_identity f ON f.organisation_id = p.organisation_id AND f.person_id = p.id
            AND f.known_from <= known_at() AND f.known_until > known_at();

CREATE VIEW record_of_person WITH (security_invoker = true) AS
    WITH RECURSIVE merged AS (
        SELECT organisation_id, id AS record_id, merged_into_id AS person_id FROM person WHERE merged_into_id IS NOT NULL
        UNION ALL
        SELECT m.organisation_id, m.record_id, p.merged_into_id
        FROM merged m JOIN person p ON p.organisation_id = m.organisation_id AND p.id = m.person_id AND p.merged_into_id IS NOT NULL
    )
    SELECT organisation_id, person_id, record_id FROM merged
    UNION ALL
    SELECT organisation_id, id, id FROM person;
COMMENT ON VIEW record_of_person IS 'The records of a person: the one itself, and all that were merged into it, one after another.';

GRANT SELECT ON known_residence, known_person, known_guardian, known_consent, known_person_merge, known_household_member,
    known_privacy_notice, known_notice_given, kept_record, known_told_apart,
    known_access_need, known_emergency_contact, record_of_person TO mors_app;
