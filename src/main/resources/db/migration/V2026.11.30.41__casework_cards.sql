-- Individual support cards: hours granted to a participant with one specialist, and the meetings that use them.

CREATE TABLE support_card (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    case_id uuid NOT NULL,
    programme_id uuid NOT NULL,
    activity_kind text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid DEFAULT current_account(),
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, case_id, programme_id) REFERENCES support_case (organisation_id, id, programme_id),
    FOREIGN KEY (organisation_id, programme_id, activity_kind)
        REFERENCES activity_rule (organisation_id, programme_id, activity_kind)
);
COMMENT ON TABLE support_card IS 'An individual support card, as one of the programme''s kinds of activity; what was granted stands in card_grant.';
CREATE INDEX support_card_of_case ON support_card (organisation_id, case_id);
CALL protect_from_public('support_card');
CALL audit('support_card');
CALL classify('support_card', 'casework', 'programme', 'case_id', 'programme_id', 'activity_kind', 'created_at');
CALL classify('support_card', 'audit', 'programme', 'created_by');

CREATE TABLE card_grant (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    card_id uuid NOT NULL,
    membership_id uuid NOT NULL,
    minutes int NOT NULL CHECK (minutes BETWEEN 15 AND 60000),
    period daterange NOT NULL CHECK (NOT isempty(period) AND NOT lower_inf(period) AND NOT upper_inf(period)),
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    superseded_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, card_id) REFERENCES support_card (organisation_id, id),
    FOREIGN KEY (organisation_id, membership_id) REFERENCES membership (organisation_id, id)
);
COMMENT ON TABLE card_grant IS 'With which specialist, how long and when: what a card grants. minutes: of all meetings together.';
CREATE UNIQUE INDEX card_grant_live ON card_grant (organisation_id, card_id) WHERE superseded_at IS NULL;
CREATE INDEX card_grant_of ON card_grant (organisation_id, card_id);
CREATE INDEX card_grant_with ON card_grant (organisation_id, membership_id);
CALL protect_from_public('card_grant');
CALL keep_as_fact('card_grant');
CALL audit('card_grant');
CALL classify('card_grant', 'casework', 'programme', 'card_id', 'membership_id', 'minutes', 'period');

CREATE TABLE support_meeting (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    meeting_id uuid NOT NULL,
    card_id uuid NOT NULL,
    entry_id uuid NOT NULL,
    status text NOT NULL CHECK (status IN ('planned', 'held', 'missed', 'cancelled')),
    topic text NOT NULL CHECK (topic IN ('offices', 'family', 'neighbours', 'health', 'housing', 'money', 'job_search', 'learning',
        'motivation', 'agreement', 'other')),
    signed boolean NOT NULL CHECK (status = 'held' OR NOT signed),
    note bytea,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    superseded_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, card_id) REFERENCES support_card (organisation_id, id),
    FOREIGN KEY (organisation_id, entry_id) REFERENCES calendar_entry (organisation_id, id)
);
COMMENT ON TABLE support_meeting IS 'A meeting of a card: its time is the entry''s. meeting_id stays when a later row corrects it. signed: the participant signed the card for it. note: what was done, enciphered.';
CREATE UNIQUE INDEX support_meeting_live ON support_meeting (organisation_id, meeting_id) WHERE superseded_at IS NULL;
CREATE INDEX support_meeting_of ON support_meeting (organisation_id, card_id);
CREATE INDEX support_meeting_at ON support_meeting (organisation_id, entry_id);
CALL protect_from_public('support_meeting');
CALL keep_as_fact('support_meeting');
CALL audit('support_meeting');
CALL classify('support_meeting', 'casework', 'programme', 'meeting_id', 'card_id', 'entry_id', 'status', 'topic', 'signed', 'note');
