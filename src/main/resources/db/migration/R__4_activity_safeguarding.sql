-- Protection of minors: facts as known at the moment that known_at() says, and which sessions are sessions of minors.
-- Built anew whenever anything here or in a migration changes: docs/architecture.md, "The database", which stand here as ${schema}.

CREATE VIEW known_minors_helper WITH (security_invoker = true) AS
    SELECT * FROM minors_helper WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());
CREATE VIEW known_register_check WITH (security_invoker = true) AS
    SELECT * FROM register_check WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());
CREATE VIEW known_unchecked_work_note WITH (security_invoker = true) AS
    SELECT * FROM unchecked_work_note WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());
CREATE VIEW known_protection_standards WITH (security_invoker = true) AS
    SELECT * FROM protection_standards WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());
CREATE VIEW known_intervention_reader WITH (security_invoker = true) AS
    SELECT * FROM intervention_reader WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());
CREATE VIEW known_intervention_card WITH (security_invoker = true) AS
    SELECT * FROM intervention_card WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());
CREATE VIEW known_holiday_notice WITH (security_invoker = true) AS
    SELECT * FROM holiday_notice WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());

CREATE VIEW minor_in_group WITH (security_invoker = true) AS
    SELECT n.organisation_id, n.group_id, n.person_id, n.from_on,
        least(n.until_on, (p.date_of_birth + interval '18 years')::date) - 1 AS until_on
    FROM place_span n JOIN person p ON p.organisation_id = n.organisation_id AND p.id = n.person_id
    -- Said of the enrolment, so that nobody's exits are read of whom that settles.
    WHERE p.date_of_birth + interval '18 years' > n.enrolled_on;
COMMENT ON VIEW minor_in_group IS 'The days, both inclusive, on which a minor has a place in a group.';

CREATE VIEW session_of_minors WITH (security_invoker = true) AS
    SELECT s.organisation_id, s.id AS session_id, s.group_id, g.name AS group_name, s.status, e.on_day, e.period
    FROM session s
        JOIN activity_group g ON g.organisation_id = s.organisation_id AND g.id = s.group_id
        JOIN calendar_entry e ON e.organisation_id = s.organisation_id AND e.id = s.entry_id
    WHERE s.status IN ('planned', 'held') AND (g.age_to <= 18 OR g.care_place IS NOT NULL
        OR EXISTS (SELECT FROM minor_in_group m WHERE m.organisation_id = s.organisation_id AND m.group_id = s.group_id
            AND m.from_on <= e.on_day AND m.until_on >= e.on_day));
COMMENT ON VIEW session_of_minors IS 'Sessions of groups that are for minors, by their age or place, or that have one among them on the day.';

CREATE VIEW holiday_day WITH (security_invoker = true) AS
    SELECT s.organisation_id, s.group_id, s.group_name, s.session_id, d.day::date AS day, coalesce(f.overnight, false) AS overnight
    FROM session_of_minors s
        LEFT JOIN known_trip_file f ON f.organisation_id = s.organisation_id AND f.session_id = s.session_id
        CROSS JOIN LATERAL generate_series(s.on_day,
            greatest(s.on_day, (f.returns_at AT TIME ZONE 'Europe/Warsaw')::date), interval '1 day') AS d (day)
    WHERE EXISTS (SELECT FROM known_school_break b WHERE b.organisation_id = s.organisation_id AND b.period @> d.day::date);
COMMENT ON VIEW holiday_day IS 'Days of school breaks on which a group of minors meets or is on a trip.';

GRANT SELECT ON known_minors_helper, known_register_check, known_unchecked_work_note, minor_in_group, session_of_minors,
    known_protection_standards, known_intervention_reader, known_intervention_card, known_holiday_notice,
    holiday_day TO mors_app;
