-- Items of the desk that a member has put off. The items themselves are derived and stored nowhere.

CREATE TABLE desk_snooze (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    membership_id uuid NOT NULL,
    item bytea NOT NULL CHECK (octet_length(item) = 32),
    due_on date,
    until date NOT NULL,
    reason text NOT NULL CHECK (reason IN ('waiting_for_person', 'waiting_for_paper', 'waiting_for_office', 'agreed_day', 'absence',
        'other_first')),
    beyond_deadline boolean NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    superseded_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, membership_id) REFERENCES membership (organisation_id, id),
    CONSTRAINT desk_snooze_knows_its_deadline CHECK (beyond_deadline = (due_on IS NOT NULL AND until > due_on))
);
COMMENT ON TABLE desk_snooze IS 'An item that a member has put off until a day. item: a digest of what it said, when it was due and where it led. beyond_deadline: the member said that they know that its last day will have passed.';
CREATE UNIQUE INDEX desk_snooze_live ON desk_snooze (organisation_id, membership_id, item) WHERE superseded_at IS NULL;
CREATE INDEX desk_snooze_of ON desk_snooze (organisation_id, membership_id, until);
CALL protect_from_public('desk_snooze');
CALL keep_as_fact('desk_snooze');
CALL audit('desk_snooze');
CALL classify('desk_snooze', 'account', 'membership', 'membership_id', 'due_on', 'until', 'reason', 'beyond_deadline');
CALL classify('desk_snooze', 'technical', 'membership', 'item');
