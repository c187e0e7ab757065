-- The store of evidence: every paper that a fact rests on or names, whoever keeps it. Each module that has papers owns a view
-- evidence_of_..., and here stands one line for it, joined by UNION ALL.
-- Built anew whenever anything here or in a migration changes: docs/architecture.md, "The database", which stand here as ${schema}.

CREATE VIEW known_retention_end WITH (security_invoker = true) AS
    SELECT * FROM retention_end WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());

-- id: of the fact that the paper belongs to. detail: a number, a title, a word of its module. dated_on: the paper's own day, else that
-- of what it is about. file_id: null where the office keeps the paper and MORS knows of it. data_class: who may read it. keeping: by
-- what it is decided how long it is kept; category: of the archive, where it is a case's. subject: what it belongs to, about: its name.
-- person_id, group_id, hidden: whose sight decides. A case of the office has the programme of what it is about.
CREATE VIEW evidence_record (
    organisation_id, id, kind, detail, dated_on, file_id, data_class, keeping, category, subject_kind, subject_id, about,
    person_id, group_id, hidden, programmes, taken_at, taken_by)
    WITH (security_invoker = true) AS
    SELECT d.organisation_id, d.id, d.kind, d.detail, d.dated_on, d.file_id, d.data_class, d.keeping, d.category, d.subject_kind,
        d.subject_id, d.about, d.person_id, d.group_id, d.hidden, ARRAY(
            SELECT r.programme_id FROM recruitment_round r WHERE r.organisation_id = o.organisation_id AND r.id = o.subject_id
            UNION ALL
            SELECT a.programme_id FROM participation a WHERE a.organisation_id = o.organisation_id AND a.id = o.subject_id
            UNION ALL
            SELECT i.programme_id FROM internship i WHERE i.organisation_id = o.organisation_id AND i.id = o.subject_id),
        d.taken_at, d.taken_by
    FROM evidence_of_document d JOIN office_case o ON o.organisation_id = d.organisation_id AND o.id = d.subject_id
    UNION ALL
    SELECT * FROM evidence_of_programme
    UNION ALL
    SELECT * FROM evidence_of_consent
    UNION ALL
    SELECT * FROM evidence_of_participant
    UNION ALL
    SELECT * FROM evidence_of_activity
    UNION ALL
    SELECT * FROM evidence_of_employment
    UNION ALL
    SELECT * FROM evidence_of_casework
    UNION ALL
    SELECT * FROM evidence_of_reporting;
COMMENT ON VIEW evidence_record IS 'Papers of the organisation, wherever they hang; never typed, never stored.';

GRANT SELECT ON known_retention_end, evidence_record TO mors_app;
