-- Person x programme, and the facts about it. Start, supports and state are derived (views in R__participant_views.sql).

CREATE TABLE participation (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    programme_id uuid NOT NULL,
    person_id uuid NOT NULL,
    number int NOT NULL CHECK (number > 0),
    role text NOT NULL CHECK (role IN ('participant', 'close_associate')),
    main_participation_id uuid,
    community_id uuid,
    created_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid DEFAULT current_account(),
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id, programme_id, person_id),
    UNIQUE (organisation_id, programme_id, number),
    FOREIGN KEY (organisation_id, programme_id) REFERENCES programme (organisation_id, id),
    FOREIGN KEY (organisation_id, person_id) REFERENCES person (organisation_id, id),
    FOREIGN KEY (organisation_id, main_participation_id) REFERENCES participation (organisation_id, id),
    FOREIGN KEY (organisation_id, community_id) REFERENCES community (organisation_id, id),
    CHECK ((role = 'close_associate') = (main_participation_id IS NOT NULL)),
    CHECK (main_participation_id <> id)
);
COMMENT ON TABLE participation IS 'One per person and programme. A close associate (otoczenie) belongs to a main participant.';
CREATE INDEX participation_of_person ON participation (organisation_id, person_id);

CREATE TABLE eligibility_check (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    programme_id uuid NOT NULL,
    programme_version_id uuid NOT NULL,
    person_id uuid NOT NULL,
    checked_on date NOT NULL,
    outcome text NOT NULL CHECK (outcome IN ('eligible', 'missing_evidence', 'not_eligible')),
    answers jsonb NOT NULL,
    findings jsonb NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    superseded_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, programme_version_id) REFERENCES programme_version (organisation_id, id),
    FOREIGN KEY (organisation_id, programme_id) REFERENCES programme (organisation_id, id),
    FOREIGN KEY (organisation_id, person_id) REFERENCES person (organisation_id, id)
);
COMMENT ON TABLE eligibility_check IS 'What was found on a day under a version of the rules: answers and findings as told.';
CREATE INDEX eligibility_check_of_person ON eligibility_check (organisation_id, person_id, programme_id, recorded_at);

CREATE TABLE evidence (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    programme_id uuid NOT NULL,
    person_id uuid NOT NULL,
    kind text NOT NULL,
    issued_on date NOT NULL,
    valid_until date CHECK (valid_until >= issued_on),
    file_id uuid,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    superseded_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, programme_id) REFERENCES programme (organisation_id, id),
    FOREIGN KEY (organisation_id, person_id) REFERENCES person (organisation_id, id),
    FOREIGN KEY (organisation_id, file_id) REFERENCES file (organisation_id, id)
);
COMMENT ON TABLE evidence IS 'A paper that proves something about a person: its kind, the day of issue and until when it holds.';
CREATE INDEX evidence_of_person ON evidence (organisation_id, person_id, programme_id);

CREATE TABLE participation_declaration (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    participation_id uuid NOT NULL,
    signed_on date NOT NULL,
    eligibility_check_id uuid,
    override_reason text,
    file_id uuid,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    superseded_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, participation_id) REFERENCES participation (organisation_id, id),
    FOREIGN KEY (organisation_id, eligibility_check_id) REFERENCES eligibility_check (organisation_id, id),
    FOREIGN KEY (organisation_id, file_id) REFERENCES file (organisation_id, id)
);
COMMENT ON TABLE participation_declaration IS 'The signed declaration of participation; override_reason where a named role allowed it against a rule.';
CREATE UNIQUE INDEX participation_declaration_live ON participation_declaration (organisation_id, participation_id)
    WHERE superseded_at IS NULL;
CREATE INDEX participation_declaration_of ON participation_declaration (organisation_id, participation_id);

CREATE TABLE entry_situation (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    participation_id uuid NOT NULL,
    education text NOT NULL CHECK (education IN ('isced_0', 'isced_1', 'isced_2', 'isced_3', 'isced_4', 'isced_5_8')),
    labour_status text NOT NULL CHECK (labour_status IN
        ('unemployed_registered', 'unemployed_unregistered', 'inactive', 'employed')),
    labour_status_detail text NOT NULL,
    occupation text,
    employer text,
    education_ends_on date,
    at_risk boolean NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    superseded_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, participation_id) REFERENCES participation (organisation_id, id)
);
COMMENT ON TABLE entry_situation IS 'The situation at entry as the funder asks it; at_risk: of poverty or social exclusion, by the grounds found.';
CREATE UNIQUE INDEX entry_situation_live ON entry_situation (organisation_id, participation_id) WHERE superseded_at IS NULL;
CREATE INDEX entry_situation_of ON entry_situation (organisation_id, participation_id);

CREATE TABLE sensitive_answer (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    participation_id uuid NOT NULL,
    question text NOT NULL CHECK (question IN
        ('minority', 'foreign_origin', 'third_country_national', 'homeless', 'disability', 'other_disadvantage')),
    answer text NOT NULL CHECK (answer IN ('yes', 'no', 'refused')),
    asked_on date NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    superseded_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, participation_id) REFERENCES participation (organisation_id, id)
);
COMMENT ON TABLE sensitive_answer IS 'Coded answers that the funder counts; a refusal is an answer. Reads are audited.';
CREATE UNIQUE INDEX sensitive_answer_live ON sensitive_answer (organisation_id, participation_id, question)
    WHERE superseded_at IS NULL;

CREATE TABLE programme_exit (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    participation_id uuid NOT NULL,
    exited_on date NOT NULL,
    reason text NOT NULL CHECK (reason IN ('path_completed', 'own_statement', 'absence', 'job_taken', 'other')),
    path_completed boolean NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    superseded_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, participation_id) REFERENCES participation (organisation_id, id),
    CHECK (reason <> 'path_completed' OR path_completed)
);
COMMENT ON TABLE programme_exit IS 'The day a person left the programme, confirmed by a person, and why.';
CREATE UNIQUE INDEX programme_exit_live ON programme_exit (organisation_id, participation_id) WHERE superseded_at IS NULL;
CREATE INDEX programme_exit_of ON programme_exit (organisation_id, participation_id);

CREATE TABLE exit_situation (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    participation_id uuid NOT NULL,
    situations text[] NOT NULL CHECK (cardinality(situations) > 0 AND situations <@ ARRAY['education', 'employment',
        'job_search', 'qualification', 'competence', 'employment_continued', 'no_new_activity', 'other']),
    measured_on date NOT NULL,
    evidence_id uuid,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    superseded_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, participation_id) REFERENCES participation (organisation_id, id),
    FOREIGN KEY (organisation_id, evidence_id) REFERENCES evidence (organisation_id, id)
);
COMMENT ON TABLE exit_situation IS 'The situation after leaving (within 4 weeks), and the paper that proves it.';
CREATE UNIQUE INDEX exit_situation_live ON exit_situation (organisation_id, participation_id) WHERE superseded_at IS NULL;
CREATE INDEX exit_situation_of ON exit_situation (organisation_id, participation_id);

CALL protect_from_public('participation');
CALL let_owner_functions_read('participation');
CALL audit('participation');
CALL protect_from_public('eligibility_check');
CALL protect_from_public('evidence');
CALL protect_from_public('participation_declaration');
CALL protect_from_public('entry_situation');
CALL protect_from_public('sensitive_answer');
CALL protect_from_public('programme_exit');
CALL protect_from_public('exit_situation');
CALL keep_as_fact('eligibility_check');
CALL keep_as_fact('evidence');
CALL keep_as_fact('participation_declaration');
CALL keep_as_fact('entry_situation');
CALL keep_as_fact('sensitive_answer');
CALL keep_as_fact('programme_exit');
CALL keep_as_fact('exit_situation');
CALL audit('eligibility_check');
CALL audit('evidence');
CALL audit('participation_declaration');
CALL audit('entry_situation');
CALL audit('sensitive_answer');
CALL audit('programme_exit');
CALL audit('exit_situation');

CALL classify('participation', 'participation', 'programme', 'programme_id', 'person_id', 'number', 'role',
    'main_participation_id', 'community_id', 'created_at', 'created_by');
CALL classify('eligibility_check', 'eligibility', 'programme', 'programme_id', 'programme_version_id', 'person_id',
    'checked_on', 'outcome', 'answers', 'findings');
CALL classify('evidence', 'eligibility', 'programme', 'programme_id', 'person_id', 'kind', 'issued_on', 'valid_until', 'file_id');
CALL classify('participation_declaration', 'participation', 'programme', 'participation_id', 'signed_on',
    'eligibility_check_id', 'override_reason', 'file_id');
CALL classify('entry_situation', 'participation', 'programme', 'participation_id', 'education', 'labour_status',
    'labour_status_detail', 'occupation', 'employer', 'education_ends_on', 'at_risk');
CALL classify('sensitive_answer', 'sensitive', 'programme', 'participation_id', 'question', 'answer', 'asked_on');
CALL classify('programme_exit', 'participation', 'programme', 'participation_id', 'exited_on', 'reason', 'path_completed');
CALL classify('exit_situation', 'participation', 'programme', 'participation_id', 'situations', 'measured_on', 'evidence_id');

CREATE TABLE control_sample (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    programme_id uuid NOT NULL,
    participation_id uuid NOT NULL,
    drawn_on date NOT NULL,
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id, participation_id),
    FOREIGN KEY (organisation_id, programme_id) REFERENCES programme (organisation_id, id),
    FOREIGN KEY (organisation_id, participation_id) REFERENCES participation (organisation_id, id)
);
COMMENT ON TABLE control_sample IS 'Participations drawn for an inspection: an auditor sees these people and no others.';
CALL protect_from_public('control_sample');
CALL audit('control_sample');
CALL classify('control_sample', 'participation', 'programme', 'programme_id', 'participation_id', 'drawn_on');

-- Participants of a programme by a fragment of their name, in the order of the register, a page at a time after (or before) a
-- given person; without page_size all of them. Owner-defined for the same reason as search_people.
CREATE FUNCTION search_participants(programme uuid, fragment text, edge_family_name text, edge_given_name text, edge_id uuid,
        backwards boolean, page_size int)
    RETURNS TABLE (participation_id uuid, person_id uuid, given_name text, family_name text) STABLE
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    RETURN QUERY EXECUTE
        'SELECT a.id, p.id, p.given_name, p.family_name FROM person p '
        'JOIN participation a ON a.organisation_id = p.organisation_id AND a.person_id = p.id AND a.programme_id = $6 '
        'WHERE p.organisation_id = current_organisation() AND NOT is_public_visit() '
        'AND p.search_name LIKE ''%'' || $1 || ''%'' '
        || CASE WHEN edge_id IS NULL THEN '' WHEN backwards THEN 'AND (p.family_name, p.given_name, p.id) < ($2, $3, $4) '
            ELSE 'AND (p.family_name, p.given_name, p.id) > ($2, $3, $4) ' END
        || CASE WHEN backwards THEN 'ORDER BY p.family_name DESC, p.given_name DESC, p.id DESC LIMIT $5'
            ELSE 'ORDER BY p.family_name, p.given_name, p.id LIMIT $5' END
    USING regexp_replace(fold(fragment), '([\\%_])', '\\\1', 'g'), edge_family_name, edge_given_name, edge_id, page_size,
        programme;
END $$;
