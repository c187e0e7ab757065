-- Under which programme a group ran, as it was known at each moment.

CREATE TABLE group_programme_terms (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    group_programme_id uuid NOT NULL,
    group_id uuid NOT NULL,
    programme_id uuid NOT NULL,
    activity_kind text NOT NULL,
    period daterange NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    superseded_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, group_programme_id) REFERENCES group_programme (organisation_id, id),
    FOREIGN KEY (organisation_id, group_id) REFERENCES activity_group (organisation_id, id),
    FOREIGN KEY (organisation_id, programme_id) REFERENCES programme (organisation_id, id)
);
COMMENT ON TABLE group_programme_terms IS 'When a group ran under which programme and as which kind of activity, as known at each moment; kept by a trigger on group_programme.';
CREATE UNIQUE INDEX group_programme_terms_live ON group_programme_terms (organisation_id, group_programme_id)
    WHERE superseded_at IS NULL;
CREATE INDEX group_programme_terms_of ON group_programme_terms (organisation_id, group_id);

CALL keep_as_terms('group_programme_terms');
CALL classify('group_programme_terms', 'programme', 'organisation', 'group_programme_id', 'group_id', 'programme_id',
    'activity_kind', 'period');

-- As the terms of programmes: from the first.
ALTER TABLE group_programme NO FORCE ROW LEVEL SECURITY;
ALTER TABLE group_programme_terms NO FORCE ROW LEVEL SECURITY;
INSERT INTO group_programme_terms (organisation_id, id, group_programme_id, group_id, programme_id, activity_kind, period, recorded_at)
    SELECT organisation_id, gen_random_uuid(), id, group_id, programme_id, activity_kind, period, '-infinity' FROM group_programme;
ALTER TABLE group_programme_terms FORCE ROW LEVEL SECURITY;
ALTER TABLE group_programme FORCE ROW LEVEL SECURITY;

CREATE TRIGGER keep_first_terms AFTER INSERT ON group_programme
    FOR EACH ROW EXECUTE FUNCTION keep_terms('group_programme_terms', 'group_programme_id');
CREATE TRIGGER keep_changed_terms AFTER UPDATE ON group_programme
    FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION keep_terms('group_programme_terms', 'group_programme_id');
