-- Facts about internships and courses as known at the moment that known_at() says, and what they give.
-- Built anew whenever anything here or in a migration changes: docs/architecture.md, "The database", which stand here as ${schema}.

CREATE VIEW known_internship_agreement WITH (security_invoker = true) AS
    SELECT * FROM internship_agreement WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());
CREATE VIEW known_internship_month WITH (security_invoker = true) AS
    SELECT * FROM internship_month WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());
CREATE VIEW known_insurance_title WITH (security_invoker = true) AS
    SELECT * FROM insurance_title WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());
CREATE VIEW known_internship_visit WITH (security_invoker = true) AS
    SELECT * FROM internship_visit WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());
CREATE VIEW known_internship_paper WITH (security_invoker = true) AS
    SELECT * FROM internship_paper WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());
CREATE VIEW known_allowance_payment WITH (security_invoker = true) AS
    SELECT * FROM allowance_payment WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());
CREATE VIEW known_vocational_course WITH (security_invoker = true) AS
    SELECT * FROM vocational_course WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());

-- Support by internships: one row per day on which the intern was present, as the programme counts that kind of activity. A day has
-- a fifth of the agreed week's hours. As with activities, nothing counts before the declaration (R03).
CREATE VIEW support_of_internship WITH (security_invoker = true) AS
    SELECT i.organisation_id, i.participation_id, i.programme_id, i.person_id, r.support_scope, r.support_kind, r.support_subkind,
        m.month + (d.number - 1)::int AS given_on, make_interval(secs => (a.weekly_hours * 3600 / 5)::double precision) AS duration,
        i.id AS internship_id, a.employer_name, i.activity_kind
    FROM internship i
        JOIN known_internship_agreement a ON a.organisation_id = i.organisation_id AND a.internship_id = i.id
        JOIN known_internship_month m ON m.organisation_id = i.organisation_id AND m.internship_id = i.id
        JOIN LATERAL unnest(m.marks) WITH ORDINALITY d (mark, number) ON d.mark = 'present'
        JOIN known_activity_rule_terms r ON r.organisation_id = i.organisation_id AND r.programme_id = i.programme_id
            AND r.activity_kind = i.activity_kind AND r.counts_as_support
        LEFT JOIN known_declaration c ON c.organisation_id = i.organisation_id AND c.participation_id = i.participation_id
        JOIN known_programme_terms p ON p.organisation_id = i.organisation_id AND p.programme_id = i.programme_id
    WHERE (NOT p.declaration_required OR c.signed_on <= m.month + (d.number - 1)::int)
        AND m.month + (d.number - 1)::int >= lower(p.implementation_period)
        AND m.month + (d.number - 1)::int < coalesce(upper(p.implementation_period), 'infinity');
COMMENT ON VIEW support_of_internship IS 'What participations were given by days of internships; never typed, never stored.';

GRANT SELECT ON known_internship_agreement, known_internship_month, known_insurance_title, known_internship_visit,
    known_internship_paper, known_allowance_payment, known_vocational_course, support_of_internship TO mors_app;
