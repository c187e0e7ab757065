-- A payment that was recorded by mistake is taken back by a row that says why; what it paid is owed again.

CREATE TABLE refund_payment_taken_back (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    payment_id uuid NOT NULL,
    reason text NOT NULL CHECK (reason <> ''),
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id, payment_id),
    FOREIGN KEY (organisation_id, payment_id) REFERENCES refund_payment (organisation_id, id)
);
COMMENT ON TABLE refund_payment_taken_back IS 'A payment that never was, and why it was recorded; the payment is superseded at the same moment.';
CALL protect_from_public('refund_payment_taken_back');
REVOKE UPDATE ON refund_payment_taken_back FROM mors_app;
CALL audit('refund_payment_taken_back');
CALL classify('refund_payment_taken_back', 'payment', 'programme', 'payment_id', 'reason');
CALL classify('refund_payment_taken_back', 'audit', 'programme', 'recorded_at', 'recorded_by');
