-- The paper of a bill that came after the bill was entered.

CREATE TABLE bill_paper (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    bill_id uuid NOT NULL,
    file_id uuid NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    superseded_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, bill_id) REFERENCES bill (organisation_id, id),
    FOREIGN KEY (organisation_id, file_id) REFERENCES file (organisation_id, id)
);
COMMENT ON TABLE bill_paper IS 'The paper of a bill that was entered without one; what came with the bill stands in the bill.';
CREATE UNIQUE INDEX bill_paper_once ON bill_paper (organisation_id, bill_id) WHERE superseded_at IS NULL;
CALL protect_from_public('bill_paper');
CALL keep_as_fact('bill_paper');
CALL audit('bill_paper');
CALL classify('bill_paper', 'payment', 'programme', 'bill_id', 'file_id');
