-- Costs of travel and child care paid back to participants: what they ask for with a document, what was decided, what was paid. What is
-- owed follows from the days on which they were present and stands nowhere.

CREATE TABLE refund_request (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    participation_id uuid NOT NULL,
    kind text NOT NULL CHECK (kind IN ('travel', 'child_care')),
    from_on date NOT NULL,
    to_on date CHECK (to_on >= from_on),
    unit text NOT NULL CHECK (unit IN ('journey', 'day', 'hour')),
    amount numeric(9, 2) NOT NULL CHECK (amount > 0),
    monthly_limit numeric(9, 2) CHECK (monthly_limit > 0),
    child_born_on date,
    child_until_age int CHECK (child_until_age BETWEEN 1 AND 18),
    basis text NOT NULL CHECK (basis <> ''),
    requested_on date NOT NULL,
    file_id uuid NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    superseded_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, participation_id) REFERENCES participation (organisation_id, id),
    FOREIGN KEY (organisation_id, file_id) REFERENCES file (organisation_id, id),
    CHECK ((kind = 'travel') = (unit = 'journey')),
    CHECK (kind = 'child_care' OR child_born_on IS NULL),
    CHECK ((child_born_on IS NULL) = (child_until_age IS NULL))
);
COMMENT ON TABLE refund_request IS 'At which rate somebody asks for a kind of refund: from a day until the next accepted one or to_on. amount: of the cheapest ticket one way, or of care for a day or an hour. Care without child_born_on is for a dependent person. basis: where the rate comes from.';
CREATE UNIQUE INDEX refund_request_once ON refund_request (organisation_id, participation_id, kind, from_on) WHERE superseded_at IS NULL;
CALL protect_from_public('refund_request');
CALL keep_as_fact('refund_request');
CALL audit('refund_request');
CALL classify('refund_request', 'payment', 'programme', 'participation_id', 'kind', 'from_on', 'to_on', 'unit', 'amount', 'monthly_limit',
    'child_born_on', 'child_until_age', 'basis', 'requested_on', 'file_id');

CREATE TABLE refund_decision (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    request_id uuid NOT NULL,
    accepted boolean NOT NULL,
    reason text CHECK (reason <> ''),
    decided_on date NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    superseded_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, request_id) REFERENCES refund_request (organisation_id, id),
    CHECK (accepted OR reason IS NOT NULL)
);
COMMENT ON TABLE refund_decision IS 'What was decided about a request for a refund; refused only with a reason.';
CREATE UNIQUE INDEX refund_decision_once ON refund_decision (organisation_id, request_id) WHERE superseded_at IS NULL;
CALL protect_from_public('refund_decision');
CALL keep_as_fact('refund_decision');
CALL audit('refund_decision');
CALL classify('refund_decision', 'payment', 'programme', 'request_id', 'accepted', 'reason', 'decided_on');

CREATE TABLE refund_payment (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    participation_id uuid NOT NULL,
    kind text NOT NULL CHECK (kind IN ('travel', 'child_care')),
    month date NOT NULL CHECK (extract(day FROM month) = 1),
    amount numeric(12, 2) NOT NULL CHECK (amount <> 0),
    paid_on date NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    superseded_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, participation_id) REFERENCES participation (organisation_id, id)
);
COMMENT ON TABLE refund_payment IS 'What was paid back for a month; several payments add up, a negative one was set off when attendance had been corrected.';
CREATE INDEX refund_payment_of ON refund_payment (organisation_id, participation_id, kind, month);
CALL protect_from_public('refund_payment');
CALL keep_as_fact('refund_payment');
CALL audit('refund_payment');
CALL classify('refund_payment', 'payment', 'programme', 'participation_id', 'kind', 'month', 'amount', 'paid_on');
