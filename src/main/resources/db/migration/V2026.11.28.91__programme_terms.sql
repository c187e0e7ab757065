-- What a programme's file said about the worth of facts, as it was known at each moment.

CREATE TABLE programme_terms (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    programme_id uuid NOT NULL,
    implementation_period daterange NOT NULL,
    declaration_required boolean NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    superseded_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, programme_id) REFERENCES programme (organisation_id, id)
);
COMMENT ON TABLE programme_terms IS 'The period of a programme and whether it wants a declaration, as known at each moment; kept by a trigger on programme.';
CREATE UNIQUE INDEX programme_terms_live ON programme_terms (organisation_id, programme_id) WHERE superseded_at IS NULL;
CREATE INDEX programme_terms_of ON programme_terms (organisation_id, programme_id);

CREATE TABLE activity_rule_terms (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    activity_rule_id uuid NOT NULL,
    programme_id uuid NOT NULL,
    activity_kind text NOT NULL,
    counts_as_support boolean NOT NULL,
    support_scope text,
    support_kind text,
    support_subkind text,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    superseded_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, activity_rule_id) REFERENCES activity_rule (organisation_id, id),
    FOREIGN KEY (organisation_id, programme_id) REFERENCES programme (organisation_id, id)
);
COMMENT ON TABLE activity_rule_terms IS 'Whether a kind of activity counted as support and as which, as known at each moment; kept by a trigger on activity_rule.';
CREATE UNIQUE INDEX activity_rule_terms_live ON activity_rule_terms (organisation_id, activity_rule_id) WHERE superseded_at IS NULL;
CREATE INDEX activity_rule_terms_of ON activity_rule_terms (organisation_id, programme_id, activity_kind);

CALL keep_as_terms('programme_terms');
CALL keep_as_terms('activity_rule_terms');
CALL classify('programme_terms', 'programme', 'organisation', 'programme_id', 'implementation_period', 'declaration_required');
CALL classify('activity_rule_terms', 'programme', 'organisation', 'activity_rule_id', 'programme_id', 'activity_kind',
    'counts_as_support', 'support_scope', 'support_kind', 'support_subkind');
CALL classify('programme_version', 'programme', 'organisation', 'programme_id', 'number', 'definition', 'loaded_at', 'loaded_by');
CALL classify('activity_rule', 'programme', 'organisation', 'programme_id', 'activity_kind', 'counts_as_support', 'support_scope',
    'support_kind', 'support_subkind');

-- What is in force is taken to have been so from the first: nobody kept what was. The owner is under the policies, too.
ALTER TABLE programme NO FORCE ROW LEVEL SECURITY;
ALTER TABLE activity_rule NO FORCE ROW LEVEL SECURITY;
ALTER TABLE programme_terms NO FORCE ROW LEVEL SECURITY;
ALTER TABLE activity_rule_terms NO FORCE ROW LEVEL SECURITY;
INSERT INTO programme_terms (organisation_id, id, programme_id, implementation_period, declaration_required, recorded_at)
    SELECT organisation_id, gen_random_uuid(), id, implementation_period, declaration_required, '-infinity' FROM programme;
INSERT INTO activity_rule_terms (organisation_id, id, activity_rule_id, programme_id, activity_kind, counts_as_support, support_scope,
        support_kind, support_subkind, recorded_at)
    SELECT organisation_id, gen_random_uuid(), id, programme_id, activity_kind, counts_as_support, support_scope, support_kind,
        support_subkind, '-infinity' FROM activity_rule;
ALTER TABLE activity_rule_terms FORCE ROW LEVEL SECURITY;
ALTER TABLE programme_terms FORCE ROW LEVEL SECURITY;
ALTER TABLE activity_rule FORCE ROW LEVEL SECURITY;
ALTER TABLE programme FORCE ROW LEVEL SECURITY;

CREATE TRIGGER keep_first_terms AFTER INSERT ON programme
    FOR EACH ROW EXECUTE FUNCTION keep_terms('programme_terms', 'programme_id');
CREATE TRIGGER keep_changed_terms AFTER UPDATE ON programme
    FOR EACH ROW WHEN (OLD.implementation_period <> NEW.implementation_period OR OLD.declaration_required <> NEW.declaration_required)
    EXECUTE FUNCTION keep_terms('programme_terms', 'programme_id');
CREATE TRIGGER keep_first_terms AFTER INSERT ON activity_rule
    FOR EACH ROW EXECUTE FUNCTION keep_terms('activity_rule_terms', 'activity_rule_id');
CREATE TRIGGER keep_changed_terms AFTER UPDATE ON activity_rule
    FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION keep_terms('activity_rule_terms', 'activity_rule_id');
