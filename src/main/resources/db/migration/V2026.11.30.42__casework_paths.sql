-- The path of a case: the needs assessment, what was agreed, the reviews, and the questionnaire of social progress at entry and exit.

CREATE TABLE needs_assessment (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    case_id uuid NOT NULL,
    assessed_on date NOT NULL,
    areas text[] NOT NULL CHECK (areas <@ ARRAY['family', 'neighbours', 'health', 'housing', 'money', 'work', 'learning', 'other']),
    content bytea NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    superseded_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, case_id) REFERENCES support_case (organisation_id, id)
);
COMMENT ON TABLE needs_assessment IS 'The needs assessment of a case. areas: in which a need was found; content: what it is there, and the strengths, enciphered.';
CREATE UNIQUE INDEX needs_assessment_live ON needs_assessment (organisation_id, case_id) WHERE superseded_at IS NULL;
CREATE INDEX needs_assessment_of ON needs_assessment (organisation_id, case_id);
CALL protect_from_public('needs_assessment');
CALL keep_as_fact('needs_assessment');
CALL audit('needs_assessment');
CALL classify('needs_assessment', 'casework', 'programme', 'case_id', 'assessed_on', 'areas', 'content');

CREATE TABLE support_path (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    case_id uuid NOT NULL,
    form text NOT NULL CHECK (form IN ('reintegration_path', 'contract_a', 'contract_b')),
    period daterange NOT NULL CHECK (NOT isempty(period) AND NOT lower_inf(period) AND NOT upper_inf(period)),
    person_signed_on date,
    worker_signed_on date,
    steps jsonb NOT NULL CHECK (jsonb_typeof(steps) = 'array'),
    content bytea NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    superseded_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, case_id) REFERENCES support_case (organisation_id, id)
);
COMMENT ON TABLE support_path IS 'What was agreed with a participant: an individual path or a social contract. steps: the instruments, each with its family, kind of activity and planned meetings; content: the goals with their measures, enciphered.';
CREATE UNIQUE INDEX support_path_live ON support_path (organisation_id, case_id) WHERE superseded_at IS NULL;
CREATE INDEX support_path_of ON support_path (organisation_id, case_id);
CALL protect_from_public('support_path');
CALL keep_as_fact('support_path');
CALL audit('support_path');
CALL classify('support_path', 'casework', 'programme', 'case_id', 'form', 'period', 'person_signed_on', 'worker_signed_on', 'steps',
    'content');

CREATE TABLE path_review (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    case_id uuid NOT NULL,
    reviewed_on date NOT NULL,
    outcome text NOT NULL CHECK (outcome IN ('as_agreed', 'to_change', 'completed', 'broken_off')),
    content bytea NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    superseded_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, case_id) REFERENCES support_case (organisation_id, id)
);
COMMENT ON TABLE path_review IS 'A review of what was agreed, together with the participant; content: what was found, enciphered.';
CREATE UNIQUE INDEX path_review_live ON path_review (organisation_id, case_id, reviewed_on) WHERE superseded_at IS NULL;
CREATE INDEX path_review_of ON path_review (organisation_id, case_id);
CALL protect_from_public('path_review');
CALL keep_as_fact('path_review');
CALL audit('path_review');
CALL classify('path_review', 'casework', 'programme', 'case_id', 'reviewed_on', 'outcome', 'content');

CREATE TABLE social_progress (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    case_id uuid NOT NULL,
    moment text NOT NULL CHECK (moment IN ('entry', 'exit')),
    questionnaire text NOT NULL CHECK (questionnaire <> ''),
    answered_on date NOT NULL,
    scores smallint[] NOT NULL CHECK (1 <= ALL (scores) AND 5 >= ALL (scores) AND cardinality(scores) > 0),
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    superseded_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, case_id) REFERENCES support_case (organisation_id, id)
);
COMMENT ON TABLE social_progress IS 'The questionnaire of social progress, answered together at entry and exit. questionnaire: which edition; scores: from 1 to 5, in the order of its areas.';
CREATE UNIQUE INDEX social_progress_live ON social_progress (organisation_id, case_id, moment) WHERE superseded_at IS NULL;
CREATE INDEX social_progress_of ON social_progress (organisation_id, case_id);
CALL protect_from_public('social_progress');
CALL keep_as_fact('social_progress');
CALL audit('social_progress');
CALL classify('social_progress', 'casework', 'programme', 'case_id', 'moment', 'questionnaire', 'answered_on', 'scores');
