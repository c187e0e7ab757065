-- What instructors and providers bill for sessions, entered once and compared with what was held.

CREATE TABLE bill (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    issuer text COLLATE polish NOT NULL CHECK (issuer <> '' AND issuer !~ '[\n\r]'),
    number text NOT NULL CHECK (number <> '' AND number !~ '[\n\r]'),
    issued_on date NOT NULL,
    period daterange NOT NULL CHECK (NOT isempty(period) AND NOT lower_inf(period) AND NOT upper_inf(period)),
    membership_id uuid,
    group_id uuid,
    hour_minutes int NOT NULL CHECK (hour_minutes IN (45, 60)),
    billed_hours numeric(7, 2) NOT NULL CHECK (billed_hours > 0),
    rate numeric(9, 2) NOT NULL CHECK (rate >= 0),
    amount numeric(12, 2) NOT NULL CHECK (amount >= 0),
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    superseded_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, membership_id) REFERENCES membership (organisation_id, id),
    FOREIGN KEY (organisation_id, group_id) REFERENCES activity_group (organisation_id, id),
    CHECK (num_nonnulls(membership_id, group_id) >= 1)
);
COMMENT ON TABLE bill IS 'Bill or invoice for leading sessions: those in the days of the period that the colleague led, that the group had, or both. hour_minutes: how long an hour of the contract is. Superseded when entered by mistake.';
CREATE UNIQUE INDEX bill_once ON bill (organisation_id, lower(issuer), lower(number)) WHERE superseded_at IS NULL;
CREATE INDEX bill_of_member ON bill (organisation_id, membership_id);
CREATE INDEX bill_of_group ON bill (organisation_id, group_id);
CALL protect_from_public('bill');
CALL keep_as_fact('bill');
CALL audit('bill');
CALL classify('bill', 'payment', 'programme', 'issuer', 'number', 'issued_on', 'period', 'membership_id', 'group_id', 'hour_minutes',
    'billed_hours', 'rate', 'amount');

CREATE TABLE bill_explanation (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    bill_id uuid NOT NULL,
    reason text NOT NULL CHECK (reason <> ''),
    held_minutes int NOT NULL CHECK (held_minutes >= 0),
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    superseded_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, bill_id) REFERENCES bill (organisation_id, id)
);
COMMENT ON TABLE bill_explanation IS 'Why a bill differs from what was held. held_minutes: what was known as held when it was explained; another figure asks for another explanation.';
CREATE UNIQUE INDEX bill_explanation_once ON bill_explanation (organisation_id, bill_id) WHERE superseded_at IS NULL;
CALL protect_from_public('bill_explanation');
CALL keep_as_fact('bill_explanation');
CALL audit('bill_explanation');
CALL classify('bill_explanation', 'payment', 'programme', 'bill_id', 'reason', 'held_minutes');
