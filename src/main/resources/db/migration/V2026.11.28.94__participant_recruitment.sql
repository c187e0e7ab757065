-- Recruitment: rounds (nabory) with their criteria, applications, and what was found and decided about them.

CREATE TABLE recruitment_round (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    programme_id uuid NOT NULL,
    name text COLLATE polish NOT NULL,
    opens_on date NOT NULL,
    closes_on date NOT NULL CHECK (closes_on >= opens_on),
    places int NOT NULL CHECK (places > 0),
    reserve_places int CHECK (reserve_places >= 0),
    appeal_days smallint NOT NULL CHECK (appeal_days BETWEEN 0 AND 60),
    taken_at text NOT NULL,
    required_documents text[] NOT NULL DEFAULT '{}',
    published_on date,
    version int NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid DEFAULT current_account(),
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id, programme_id, name),
    FOREIGN KEY (organisation_id, programme_id) REFERENCES programme (organisation_id, id)
);
COMMENT ON TABLE recruitment_round IS 'A call for participants: both days inclusive. reserve_places null: the reserve list has no end. appeal_days: how long one may appeal after a decision. published_on null: not on the public site.';

CREATE TABLE recruitment_criterion (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    round_id uuid NOT NULL,
    position smallint NOT NULL,
    name text NOT NULL,
    kind text NOT NULL CHECK (kind IN ('points', 'priority')),
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id, round_id, position),
    FOREIGN KEY (organisation_id, round_id) REFERENCES recruitment_round (organisation_id, id)
);
COMMENT ON TABLE recruitment_criterion IS 'What an application is given points for, or (priority) what puts it before all that lack it, whatever their points.';

CREATE TABLE recruitment_option (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    criterion_id uuid NOT NULL,
    position smallint NOT NULL,
    label text NOT NULL,
    points smallint NOT NULL CHECK (points BETWEEN 0 AND 1000),
    rule text CHECK (rule IN ('woman', 'man', 'rural', 'two_grounds', 'three_grounds_or_more')),
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id, criterion_id, position),
    UNIQUE (organisation_id, criterion_id, id),
    FOREIGN KEY (organisation_id, criterion_id) REFERENCES recruitment_criterion (organisation_id, id)
);
COMMENT ON TABLE recruitment_option IS 'An answer to a criterion and its points; one answer per criterion. rule: known from the register and not asked.';

CREATE TABLE recruitment_application (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    round_id uuid NOT NULL,
    number int NOT NULL CHECK (number > 0),
    person_id uuid,
    channel text NOT NULL CHECK (channel IN ('online', 'paper', 'field')),
    submitted_at timestamptz NOT NULL,
    applicant jsonb,
    file_id uuid,
    created_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid DEFAULT current_account(),
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id, round_id, number),
    UNIQUE (organisation_id, round_id, person_id),
    FOREIGN KEY (organisation_id, round_id) REFERENCES recruitment_round (organisation_id, id),
    FOREIGN KEY (organisation_id, person_id) REFERENCES person (organisation_id, id),
    FOREIGN KEY (organisation_id, file_id) REFERENCES file (organisation_id, id),
    CHECK (person_id IS NOT NULL OR applicant IS NOT NULL)
);
COMMENT ON TABLE recruitment_application IS 'One per person and round, numbered without gaps. applicant: what was typed on line, as told; person_id is added when staff have found or registered the person.';
CREATE INDEX recruitment_application_of_person ON recruitment_application (organisation_id, person_id);

CREATE TABLE application_answer (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    application_id uuid NOT NULL,
    criterion_id uuid NOT NULL,
    option_id uuid NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    superseded_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, application_id) REFERENCES recruitment_application (organisation_id, id),
    FOREIGN KEY (organisation_id, criterion_id, option_id) REFERENCES recruitment_option (organisation_id, criterion_id, id)
);
COMMENT ON TABLE application_answer IS 'What an application answers to a criterion; no row: nothing of it applies.';
CREATE UNIQUE INDEX application_answer_live ON application_answer (organisation_id, application_id, criterion_id)
    WHERE superseded_at IS NULL;

CREATE TABLE application_papers (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    application_id uuid NOT NULL,
    delivered text[] NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    superseded_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, application_id) REFERENCES recruitment_application (organisation_id, id)
);
COMMENT ON TABLE application_papers IS 'Which of the documents that the round asks for came with the application or after it.';
CREATE UNIQUE INDEX application_papers_live ON application_papers (organisation_id, application_id) WHERE superseded_at IS NULL;

CREATE TABLE late_admission (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    application_id uuid NOT NULL,
    reason text NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    superseded_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, application_id) REFERENCES recruitment_application (organisation_id, id)
);
COMMENT ON TABLE late_admission IS 'Why an application that came after the last day is ranked all the same.';
CREATE UNIQUE INDEX late_admission_live ON late_admission (organisation_id, application_id) WHERE superseded_at IS NULL;

CREATE TABLE application_check (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    application_id uuid NOT NULL,
    result text NOT NULL CHECK (result IN ('complete', 'incomplete', 'refused')),
    checked_on date NOT NULL,
    missing text,
    complete_by date,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    superseded_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, application_id) REFERENCES recruitment_application (organisation_id, id),
    CHECK ((result = 'complete') = (missing IS NULL)),
    CHECK ((result = 'incomplete') = (complete_by IS NOT NULL)),
    CHECK (complete_by >= checked_on)
);
COMMENT ON TABLE application_check IS 'The formal check: complete, to be completed by a day (what is missing), or refused (why).';
CREATE UNIQUE INDEX application_check_live ON application_check (organisation_id, application_id) WHERE superseded_at IS NULL;

CREATE TABLE recruitment_decision (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    application_id uuid NOT NULL,
    outcome text NOT NULL CHECK (outcome IN ('accepted', 'reserve', 'refused')),
    basis text NOT NULL CHECK (basis IN ('list', 'appeal', 'reserve')),
    decided_on date NOT NULL,
    reason text NOT NULL,
    told jsonb NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    superseded_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id, application_id, id),
    FOREIGN KEY (organisation_id, application_id) REFERENCES recruitment_application (organisation_id, id)
);
COMMENT ON TABLE recruitment_decision IS 'What was decided and why. basis: the approval of a list, an upheld appeal, a place that became free. told: what it rested on, frozen: points by criterion, place, findings of eligibility, version of the programme, papers.';
CREATE UNIQUE INDEX recruitment_decision_live ON recruitment_decision (organisation_id, application_id) WHERE superseded_at IS NULL;

CREATE TABLE recruitment_appeal (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    application_id uuid NOT NULL,
    decision_id uuid NOT NULL,
    lodged_on date NOT NULL,
    outcome text CHECK (outcome IN ('upheld', 'dismissed')),
    decided_on date CHECK (decided_on >= lodged_on),
    reason text,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    superseded_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, application_id) REFERENCES recruitment_application (organisation_id, id),
    FOREIGN KEY (organisation_id, application_id, decision_id)
        REFERENCES recruitment_decision (organisation_id, application_id, id),
    CHECK ((outcome IS NULL) = (decided_on IS NULL)),
    CHECK ((outcome IS NULL) = (reason IS NULL))
);
COMMENT ON TABLE recruitment_appeal IS 'An appeal against the decision that held then: open until it has an outcome. One per application.';
CREATE UNIQUE INDEX recruitment_appeal_live ON recruitment_appeal (organisation_id, application_id) WHERE superseded_at IS NULL;

CREATE TABLE recruitment_withdrawal (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    application_id uuid NOT NULL,
    withdrawn_on date NOT NULL,
    reason text,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    superseded_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, application_id) REFERENCES recruitment_application (organisation_id, id)
);
COMMENT ON TABLE recruitment_withdrawal IS 'The applicant resigned, before or after a decision.';
CREATE UNIQUE INDEX recruitment_withdrawal_live ON recruitment_withdrawal (organisation_id, application_id)
    WHERE superseded_at IS NULL;

CREATE TABLE recruitment_list (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    round_id uuid NOT NULL,
    number int NOT NULL CHECK (number > 0),
    made_on date NOT NULL,
    told jsonb NOT NULL,
    alone_reason text,
    published_on date,
    created_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid DEFAULT current_account(),
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id, round_id, number),
    FOREIGN KEY (organisation_id, round_id) REFERENCES recruitment_round (organisation_id, id)
);
COMMENT ON TABLE recruitment_list IS 'A ranking as it was approved, and as it stood after each later decision: places, application numbers, points and outcomes, and nothing of who they are. alone_reason: why whoever approved it had also made formal checks.';

CALL protect('recruitment_round');
CALL protect('recruitment_criterion');
CALL protect('recruitment_option');
CALL protect_from_public('recruitment_application');
CALL protect_from_public('application_answer');
CALL protect_from_public('application_papers');
CALL protect_from_public('late_admission');
CALL protect_from_public('application_check');
CALL protect_from_public('recruitment_decision');
CALL protect_from_public('recruitment_appeal');
CALL protect_from_public('recruitment_withdrawal');
CALL protect('recruitment_list');
CALL keep_as_fact('application_answer');
CALL keep_as_fact('application_papers');
CALL keep_as_fact('late_admission');
CALL keep_as_fact('application_check');
CALL keep_as_fact('recruitment_decision');
CALL keep_as_fact('recruitment_appeal');
CALL keep_as_fact('recruitment_withdrawal');
CALL audit('recruitment_round');
CALL audit('recruitment_criterion');
CALL audit('recruitment_option');
CALL audit('recruitment_application');
CALL audit('application_answer');
CALL audit('application_papers');
CALL audit('late_admission');
CALL audit('application_check');
CALL audit('recruitment_decision');
CALL audit('recruitment_appeal');
CALL audit('recruitment_withdrawal');
CALL audit('recruitment_list');
CALL classify('recruitment_round', 'public', 'organisation', 'programme_id', 'name', 'opens_on', 'closes_on', 'places',
    'reserve_places', 'appeal_days', 'taken_at', 'required_documents', 'published_on', 'version', 'created_at', 'created_by');
CALL classify('recruitment_criterion', 'public', 'organisation', 'round_id', 'position', 'name', 'kind');
CALL classify('recruitment_option', 'public', 'organisation', 'criterion_id', 'position', 'label', 'points', 'rule');
CALL classify('recruitment_application', 'participation', 'programme', 'round_id', 'number', 'person_id', 'channel', 'submitted_at',
    'file_id', 'created_at', 'created_by');
CALL classify('recruitment_application', 'personal', 'programme', 'applicant');
CALL classify('application_answer', 'eligibility', 'programme', 'application_id', 'criterion_id', 'option_id');
CALL classify('application_papers', 'eligibility', 'programme', 'application_id', 'delivered');
CALL classify('late_admission', 'eligibility', 'programme', 'application_id', 'reason');
CALL classify('application_check', 'eligibility', 'programme', 'application_id', 'result', 'checked_on', 'missing', 'complete_by');
CALL classify('recruitment_decision', 'eligibility', 'programme', 'application_id', 'outcome', 'basis', 'decided_on', 'reason',
    'told');
CALL classify('recruitment_appeal', 'eligibility', 'programme', 'application_id', 'decision_id', 'lodged_on', 'outcome', 'decided_on', 'reason');
CALL classify('recruitment_withdrawal', 'eligibility', 'programme', 'application_id', 'withdrawn_on', 'reason');
CALL classify('recruitment_list', 'public', 'organisation', 'round_id', 'number', 'made_on', 'told', 'published_on', 'created_at',
    'created_by');
CALL classify('recruitment_list', 'organisation', 'organisation', 'alone_reason');

-- Everybody is measured by the same yardstick: once somebody applied, a round's criteria stand still.
CREATE FUNCTION refuse_new_yardstick() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    changed CONSTANT jsonb := to_jsonb(coalesce(NEW, OLD));
    round uuid := (changed ->> 'round_id')::uuid;
BEGIN
    IF round IS NULL THEN
        SELECT c.round_id INTO round FROM recruitment_criterion c
            WHERE c.organisation_id = (changed ->> 'organisation_id')::uuid AND c.id = (changed ->> 'criterion_id')::uuid;
    END IF;
    IF EXISTS (SELECT FROM recruitment_application a
            WHERE a.organisation_id = (changed ->> 'organisation_id')::uuid AND a.round_id = round) THEN
        RAISE EXCEPTION 'the criteria of a round with applications do not change' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN coalesce(NEW, OLD);
END $$;
CREATE TRIGGER same_yardstick BEFORE INSERT OR UPDATE OR DELETE ON recruitment_criterion
    FOR EACH ROW EXECUTE FUNCTION refuse_new_yardstick();
CREATE TRIGGER same_yardstick BEFORE INSERT OR UPDATE OR DELETE ON recruitment_option
    FOR EACH ROW EXECUTE FUNCTION refuse_new_yardstick();
-- So do the round's own terms; only whether the public site shows it may still change.
CREATE FUNCTION refuse_new_terms_of_round() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF to_jsonb(NEW) - 'published_on' - 'version' <> to_jsonb(OLD) - 'published_on' - 'version'
        AND EXISTS (SELECT FROM recruitment_application a
            WHERE a.organisation_id = NEW.organisation_id AND a.round_id = NEW.id) THEN
        RAISE EXCEPTION 'the terms of a round with applications do not change' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER same_terms BEFORE UPDATE ON recruitment_round FOR EACH ROW EXECUTE FUNCTION refuse_new_terms_of_round();
-- Before the first application criteria may be thrown away and written anew.
GRANT DELETE ON recruitment_criterion, recruitment_option TO mors_app;
