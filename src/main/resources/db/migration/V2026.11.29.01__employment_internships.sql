-- Internships: who takes interns, the agreement with its corrections, the attendance sheet of each month, other titles to insurance,
-- visits and papers, and what was paid. What is owed is counted from these facts and stands in no table.

CREATE TABLE employer (
    organisation_id uuid NOT NULL REFERENCES organisation,
    id uuid NOT NULL,
    name text COLLATE polish NOT NULL CHECK (name <> ''),
    nip text NOT NULL CHECK (nip ~ '^[0-9]{10}$' AND (6 * substr(nip, 1, 1)::int + 5 * substr(nip, 2, 1)::int
        + 7 * substr(nip, 3, 1)::int + 2 * substr(nip, 4, 1)::int + 3 * substr(nip, 5, 1)::int + 4 * substr(nip, 6, 1)::int
        + 5 * substr(nip, 7, 1)::int + 6 * substr(nip, 8, 1)::int + 7 * substr(nip, 9, 1)::int) % 11 = substr(nip, 10, 1)::int),
    street_address text NOT NULL,
    locality text COLLATE polish NOT NULL,
    business text NOT NULL,
    phone text,
    email text,
    version int NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id, nip)
);
COMMENT ON TABLE employer IS 'Who takes interns and gives work. business: what it really does, which must match the internship.';
CALL protect('employer');
CALL audit('employer');
CALL classify('employer', 'organisation', 'organisation', 'name', 'nip', 'street_address', 'locality', 'business', 'phone', 'email',
    'version', 'created_at');

-- An internship names the person beside the participation, so that no two of one person overlap in any programme.
ALTER TABLE participation ADD CONSTRAINT participation_of_person_in_programme UNIQUE (organisation_id, id, person_id, programme_id);

CREATE TABLE internship (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    participation_id uuid NOT NULL,
    person_id uuid NOT NULL,
    programme_id uuid NOT NULL,
    activity_kind text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid DEFAULT current_account(),
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id, id, person_id),
    FOREIGN KEY (organisation_id, participation_id, person_id, programme_id)
        REFERENCES participation (organisation_id, id, person_id, programme_id),
    FOREIGN KEY (organisation_id, programme_id, activity_kind)
        REFERENCES activity_rule (organisation_id, programme_id, activity_kind)
);
COMMENT ON TABLE internship IS 'An internship of a participant, as one of the programme''s kinds of activity; what was agreed stands in internship_agreement.';
CREATE INDEX internship_of_participation ON internship (organisation_id, participation_id);
CREATE INDEX internship_of_person ON internship (organisation_id, person_id);
CALL protect_from_public('internship');
CALL audit('internship');
CALL classify('internship', 'participation', 'programme', 'participation_id', 'person_id', 'programme_id', 'activity_kind',
    'created_at', 'created_by');

CREATE TABLE internship_agreement (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    internship_id uuid NOT NULL,
    person_id uuid NOT NULL,
    employer_id uuid NOT NULL,
    legal_form text NOT NULL CHECK (legal_form IN ('project', 'labour_office')),
    number text NOT NULL CHECK (number <> ''),
    signed_on date NOT NULL,
    period daterange NOT NULL CHECK (NOT isempty(period) AND NOT lower_inf(period) AND NOT upper_inf(period)),
    weekly_hours numeric(4, 2) NOT NULL CHECK (weekly_hours > 0 AND weekly_hours <= 40),
    full_weekly_hours smallint NOT NULL CHECK (full_weekly_hours IN (35, 40)),
    with_qualification boolean NOT NULL DEFAULT false,
    duties text NOT NULL CHECK (duties <> ''),
    tutor_name text NOT NULL CHECK (tutor_name <> ''),
    tutor_phone text,
    override_reason text CHECK (override_reason <> ''),
    ended_early_reason text CHECK (ended_early_reason IN ('broken_off', 'hired')),
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    superseded_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, internship_id, person_id) REFERENCES internship (organisation_id, id, person_id),
    FOREIGN KEY (organisation_id, employer_id) REFERENCES employer (organisation_id, id),
    CONSTRAINT internship_one_at_a_time EXCLUDE USING gist (organisation_id WITH =, person_id WITH =, period WITH &&)
        WHERE (superseded_at IS NULL)
);
COMMENT ON TABLE internship_agreement IS 'What was agreed about an internship: with whom, for how long and how many hours, what is learned and who guides. One that ended early has its last real day in period.';
CREATE UNIQUE INDEX internship_agreement_live ON internship_agreement (organisation_id, internship_id) WHERE superseded_at IS NULL;
CREATE INDEX internship_agreement_of ON internship_agreement (organisation_id, internship_id);
CREATE INDEX internship_agreement_with ON internship_agreement (organisation_id, employer_id);
CALL protect_from_public('internship_agreement');
CALL keep_as_fact('internship_agreement');
CALL audit('internship_agreement');
CALL classify('internship_agreement', 'participation', 'programme', 'internship_id', 'person_id', 'employer_id', 'with_qualification',
    'duties', 'tutor_name', 'tutor_phone', 'override_reason', 'ended_early_reason');
CALL classify('internship_agreement', 'payment', 'programme', 'legal_form', 'number', 'signed_on', 'period', 'weekly_hours',
    'full_weekly_hours');

CREATE TABLE internship_month (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    internship_id uuid NOT NULL,
    month date NOT NULL CHECK (extract(day FROM month) = 1),
    marks text[] NOT NULL CHECK (marks <@ ARRAY['none', 'present', 'day_off', 'excused', 'unexcused', 'sick']
        AND cardinality(marks) = extract(day FROM month + interval '1 month' - interval '1 day')),
    covered_to date NOT NULL CHECK (covered_to >= month AND covered_to < month + interval '1 month'),
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    superseded_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, internship_id) REFERENCES internship (organisation_id, id)
);
COMMENT ON TABLE internship_month IS 'The attendance sheet of a month of an internship: a mark for each day of the month, none where nothing was to be done. covered_to: the last day about which it speaks.';
CREATE UNIQUE INDEX internship_month_live ON internship_month (organisation_id, internship_id, month) WHERE superseded_at IS NULL;
CREATE INDEX internship_month_of ON internship_month (organisation_id, internship_id);
CALL protect_from_public('internship_month');
CALL keep_as_fact('internship_month');
CALL audit('internship_month');
CALL classify('internship_month', 'payment', 'programme', 'internship_id', 'month', 'marks', 'covered_to');

CREATE TABLE insurance_title (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    internship_id uuid NOT NULL,
    valid_from date NOT NULL,
    title text NOT NULL CHECK (title IN ('none', 'employment', 'civil_contract', 'business', 'pension', 'other')),
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    superseded_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, internship_id) REFERENCES internship (organisation_id, id)
);
COMMENT ON TABLE insurance_title IS 'Which other title to social insurance an intern stated, from a day on; none: there is no other.';
CREATE UNIQUE INDEX insurance_title_live ON insurance_title (organisation_id, internship_id, valid_from) WHERE superseded_at IS NULL;
CREATE INDEX insurance_title_of ON insurance_title (organisation_id, internship_id);
CALL protect_from_public('insurance_title');
CALL keep_as_fact('insurance_title');
CALL audit('insurance_title');
CALL classify('insurance_title', 'payment', 'programme', 'internship_id', 'valid_from', 'title');

CREATE TABLE internship_visit (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    internship_id uuid NOT NULL,
    visited_on date NOT NULL,
    findings text NOT NULL CHECK (findings <> ''),
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    superseded_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, internship_id) REFERENCES internship (organisation_id, id)
);
COMMENT ON TABLE internship_visit IS 'A visit at the employer during an internship, and what was found.';
CREATE UNIQUE INDEX internship_visit_live ON internship_visit (organisation_id, internship_id, visited_on) WHERE superseded_at IS NULL;
CREATE INDEX internship_visit_of ON internship_visit (organisation_id, internship_id);
CALL protect_from_public('internship_visit');
CALL keep_as_fact('internship_visit');
CALL audit('internship_visit');
CALL classify('internship_visit', 'participation', 'programme', 'internship_id', 'visited_on', 'findings');

CREATE TABLE internship_paper (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    internship_id uuid NOT NULL,
    kind text NOT NULL CHECK (kind IN ('opinion', 'report', 'certificate')),
    issued_on date NOT NULL,
    number text CHECK (number <> ''),
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    superseded_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, internship_id) REFERENCES internship (organisation_id, id)
);
COMMENT ON TABLE internship_paper IS 'What an internship ends with: the employer''s opinion, the intern''s report, the certificate.';
CREATE UNIQUE INDEX internship_paper_live ON internship_paper (organisation_id, internship_id, kind) WHERE superseded_at IS NULL;
CREATE INDEX internship_paper_of ON internship_paper (organisation_id, internship_id);
CALL protect_from_public('internship_paper');
CALL keep_as_fact('internship_paper');
CALL audit('internship_paper');
CALL classify('internship_paper', 'participation', 'programme', 'internship_id', 'kind', 'issued_on', 'number');

CREATE TABLE allowance_payment (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    internship_id uuid NOT NULL,
    month date NOT NULL CHECK (extract(day FROM month) = 1),
    amount numeric(12, 2) NOT NULL CHECK (amount <> 0),
    paid_on date NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    superseded_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, internship_id) REFERENCES internship (organisation_id, id)
);
COMMENT ON TABLE allowance_payment IS 'What was paid for a month of an internship; several payments add up, a negative one was taken back.';
CREATE INDEX allowance_payment_of ON allowance_payment (organisation_id, internship_id, month);
CALL protect_from_public('allowance_payment');
CALL keep_as_fact('allowance_payment');
CALL audit('allowance_payment');
CALL classify('allowance_payment', 'payment', 'programme', 'internship_id', 'month', 'amount', 'paid_on');
