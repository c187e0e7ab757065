-- Care of two children is asked for twice from the same day.
DROP INDEX refund_request_once;
CREATE UNIQUE INDEX refund_request_once ON refund_request (organisation_id, participation_id, kind, from_on, child_born_on) NULLS NOT DISTINCT
    WHERE superseded_at IS NULL;
