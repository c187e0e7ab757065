-- What a participation was given, whoever gave it: each module that gives support owns a view support_of_..., and here stands one
-- line for it, joined by UNION ALL. The only place where a module below reads views of modules above.
-- Built anew whenever anything here or in a migration changes: docs/architecture.md, "The database", which stand here as ${schema}.

-- occasion_id: the session, internship... that gave it; given_by: its name, null where it is not to be told; activity_kind: the key of
-- the programme file by which it counted.
CREATE VIEW support (organisation_id, participation_id, programme_id, person_id, support_scope, support_kind, support_subkind,
    given_on, duration, occasion_id, given_by, activity_kind) WITH (security_invoker = true) AS
    SELECT organisation_id, participation_id, programme_id, person_id, support_scope, support_kind, support_subkind, given_on, duration,
        session_id, group_name, activity_kind FROM support_of_activity
    UNION ALL
    SELECT organisation_id, participation_id, programme_id, person_id, support_scope, support_kind, support_subkind, given_on, duration,
        internship_id, employer_name, activity_kind FROM support_of_internship
    UNION ALL
    SELECT organisation_id, participation_id, programme_id, person_id, support_scope, support_kind, support_subkind, given_on, duration,
        meeting_id, NULL, activity_kind FROM support_of_meeting;
COMMENT ON VIEW support IS 'What a participation was given, one row each time; never typed, never stored.';

GRANT SELECT ON support TO mors_app;
