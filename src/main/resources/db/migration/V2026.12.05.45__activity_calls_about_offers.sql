-- Whoever no message tells of the place that is kept for them is called; each call is a row of its own.

ALTER TABLE place_offer ADD message_ids uuid[] NOT NULL DEFAULT '{}';
COMMENT ON COLUMN place_offer.message_ids IS 'The messages in the outbox, which are deleted there after a while; none for offers from before they were kept.';
CALL classify('place_offer', 'roster', 'programme', 'message_ids');

CREATE TABLE offer_call (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    group_id uuid NOT NULL,
    together_id uuid NOT NULL,
    person_id uuid NOT NULL,
    result text NOT NULL CHECK (result IN ('coming', 'not_coming', 'no_answer', 'call_again')),
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, group_id) REFERENCES activity_group (organisation_id, id),
    FOREIGN KEY (organisation_id, person_id) REFERENCES person (organisation_id, id)
);
COMMENT ON TABLE offer_call IS 'A call about an offered place and its result; the latest one counts, none is changed.';
CREATE INDEX offer_call_of_offer ON offer_call (organisation_id, together_id);
CREATE INDEX offer_call_of_person ON offer_call (organisation_id, person_id);
CALL protect_from_public('offer_call');
REVOKE UPDATE ON offer_call FROM mors_app;
CALL audit('offer_call');
CALL classify('offer_call', 'roster', 'programme', 'group_id', 'together_id', 'person_id', 'result');
CALL classify('offer_call', 'audit', 'programme', 'recorded_at', 'recorded_by');
