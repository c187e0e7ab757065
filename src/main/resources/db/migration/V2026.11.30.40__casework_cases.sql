-- Cases: that somebody's social worker looks after them in a programme, and who that is. What a case holds stands in the tables of the
-- migrations after this one; free text in them is enciphered by the application.

CREATE TABLE support_case (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    participation_id uuid NOT NULL,
    person_id uuid NOT NULL,
    programme_id uuid NOT NULL,
    opened_on date NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid DEFAULT current_account(),
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id, participation_id),
    UNIQUE (organisation_id, id, programme_id),
    FOREIGN KEY (organisation_id, participation_id, person_id, programme_id)
        REFERENCES participation (organisation_id, id, person_id, programme_id)
        -- A merge of two records of one human moves this row and the participation in one transaction.
        DEFERRABLE INITIALLY IMMEDIATE
);
COMMENT ON TABLE support_case IS 'The case of a participant: what one social worker does with one person in one programme.';
CREATE INDEX support_case_of_person ON support_case (organisation_id, person_id);
CALL protect_from_public('support_case');
CALL audit('support_case');
CALL classify('support_case', 'participation', 'programme', 'participation_id', 'person_id', 'programme_id', 'opened_on', 'created_at');
CALL classify('support_case', 'audit', 'programme', 'created_by');

CREATE TABLE case_assignment (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    case_id uuid NOT NULL,
    membership_id uuid NOT NULL,
    assigned_on date NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    superseded_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, case_id) REFERENCES support_case (organisation_id, id),
    FOREIGN KEY (organisation_id, membership_id) REFERENCES membership (organisation_id, id)
);
COMMENT ON TABLE case_assignment IS 'Which social worker has a case, and so who may read what it holds; nobody else may.';
CREATE UNIQUE INDEX case_assignment_live ON case_assignment (organisation_id, case_id) WHERE superseded_at IS NULL;
CREATE INDEX case_assignment_of ON case_assignment (organisation_id, case_id);
CREATE INDEX case_assignment_to ON case_assignment (organisation_id, membership_id);
CALL protect_from_public('case_assignment');
CALL keep_as_fact('case_assignment');
CALL audit('case_assignment');
CALL classify('case_assignment', 'participation', 'programme', 'case_id', 'membership_id', 'assigned_on');
