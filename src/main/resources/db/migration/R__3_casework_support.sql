-- Facts about cases as known at the moment that known_at() says, and what they give.
-- Built anew whenever anything here or in a migration changes: docs/architecture.md, "The database", which stand here as ${schema}.

CREATE VIEW known_case_assignment WITH (security_invoker = true) AS
    SELECT * FROM case_assignment WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());
CREATE VIEW known_card_grant WITH (security_invoker = true) AS
    SELECT * FROM card_grant WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());
CREATE VIEW known_support_meeting WITH (security_invoker = true) AS
    SELECT * FROM support_meeting WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());
CREATE VIEW known_needs_assessment WITH (security_invoker = true) AS
    SELECT * FROM needs_assessment WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());
CREATE VIEW known_support_path WITH (security_invoker = true) AS
    SELECT * FROM support_path WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());
CREATE VIEW known_path_review WITH (security_invoker = true) AS
    SELECT * FROM path_review WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());
CREATE VIEW known_social_progress WITH (security_invoker = true) AS
    SELECT * FROM social_progress WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());

-- Support by meetings of cards: one row per meeting that was held and signed for, as the programme counts that kind of activity. The
-- signature is what proves a service that is settled by the hour. As with activities, nothing counts before the declaration (R03).
CREATE VIEW support_of_meeting WITH (security_invoker = true) AS
    SELECT k.organisation_id, k.participation_id, k.programme_id, k.person_id, r.support_scope, r.support_kind, r.support_subkind,
        e.on_day AS given_on, upper(e.period) - lower(e.period) AS duration, m.meeting_id, c.activity_kind
    FROM support_case k
        JOIN support_card c ON c.organisation_id = k.organisation_id AND c.case_id = k.id
        JOIN known_support_meeting m ON m.organisation_id = c.organisation_id AND m.card_id = c.id AND m.status = 'held' AND m.signed
        JOIN calendar_entry e ON e.organisation_id = m.organisation_id AND e.id = m.entry_id
        JOIN known_activity_rule_terms r ON r.organisation_id = c.organisation_id AND r.programme_id = c.programme_id
            AND r.activity_kind = c.activity_kind AND r.counts_as_support
        LEFT JOIN known_declaration d ON d.organisation_id = k.organisation_id AND d.participation_id = k.participation_id
        JOIN known_programme_terms p ON p.organisation_id = k.organisation_id AND p.programme_id = k.programme_id
    WHERE (NOT p.declaration_required OR d.signed_on <= e.on_day)
        AND e.on_day >= lower(p.implementation_period)
        AND e.on_day < coalesce(upper(p.implementation_period), 'infinity');
COMMENT ON VIEW support_of_meeting IS 'What participations were given by meetings of individual support cards; never typed, never stored.';

GRANT SELECT ON known_case_assignment, known_card_grant, known_support_meeting, known_needs_assessment, known_support_path,
    known_path_review, known_social_progress, support_of_meeting TO mors_app;
