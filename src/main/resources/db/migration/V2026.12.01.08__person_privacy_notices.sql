-- What people are told about their data (GDPR, articles 13 and 14): a text of many versions, and who was given which of them.

CREATE TABLE privacy_notice (
    organisation_id uuid NOT NULL REFERENCES organisation,
    id uuid NOT NULL,
    programme_id uuid,
    version int NOT NULL CHECK (version > 0),
    valid_from date NOT NULL,
    renews boolean NOT NULL,
    body text NOT NULL CHECK (body <> '' AND length(body) <= 50000),
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    superseded_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    CHECK (renews OR version > 1)
);
COMMENT ON TABLE privacy_notice IS 'A version of the information clause of the organisation, or of one programme of it. renews: whoever was told an earlier version is told this one, too. Superseded when it is taken back before anybody was given it.';
CREATE UNIQUE INDEX privacy_notice_version ON privacy_notice (organisation_id, programme_id, version) NULLS NOT DISTINCT
    WHERE superseded_at IS NULL;
CREATE UNIQUE INDEX privacy_notice_day ON privacy_notice (organisation_id, programme_id, valid_from) NULLS NOT DISTINCT
    WHERE superseded_at IS NULL;
CALL protect('privacy_notice');
CALL keep_as_fact('privacy_notice');
CALL audit('privacy_notice');
-- The public sites show what holds to whoever applies there.
CALL classify('privacy_notice', 'notice', 'organisation', 'programme_id', 'version', 'valid_from', 'renews', 'body', 'recorded_at',
    'recorded_by', 'superseded_at');

CREATE TABLE privacy_notice_draft (
    organisation_id uuid NOT NULL REFERENCES organisation,
    id uuid NOT NULL,
    programme_id uuid,
    body text NOT NULL CHECK (body <> '' AND length(body) <= 50000),
    version int NOT NULL DEFAULT 1,
    saved_at timestamptz NOT NULL DEFAULT now(),
    saved_by uuid DEFAULT current_account(),
    PRIMARY KEY (organisation_id, id),
    UNIQUE NULLS NOT DISTINCT (organisation_id, programme_id)
);
COMMENT ON TABLE privacy_notice_draft IS 'The next version of an information clause while it is being written: told to nobody. version grows with each save.';
CALL protect_from_public('privacy_notice_draft');
-- What became a version is no draft any more.
GRANT DELETE ON privacy_notice_draft TO mors_app;
CALL classify('privacy_notice_draft', 'notice', 'organisation', 'programme_id', 'body', 'version', 'saved_at', 'saved_by');

CREATE TABLE notice_given (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    person_id uuid NOT NULL,
    notice_id uuid NOT NULL,
    given_on date NOT NULL,
    way text NOT NULL CHECK (way IN ('paper', 'online', 'read_aloud')),
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    superseded_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, person_id) REFERENCES person (organisation_id, id),
    FOREIGN KEY (organisation_id, notice_id) REFERENCES privacy_notice (organisation_id, id)
);
COMMENT ON TABLE notice_given IS 'That a person was given a version of the information clause: on which day, and on paper, on line or read aloud.';
CREATE UNIQUE INDEX notice_given_live ON notice_given (organisation_id, person_id, notice_id) WHERE superseded_at IS NULL;
CREATE INDEX notice_given_of_notice ON notice_given (organisation_id, notice_id, person_id);
CALL protect_from_public('notice_given');
CALL keep_as_fact('notice_given');
CALL audit('notice_given');
CALL classify('notice_given', 'personal', 'programme', 'person_id', 'notice_id', 'given_on', 'way');

-- What somebody was told cannot be taken back from the record, and nobody is told what was taken back: whoever gives a version holds
-- it, so that the two wait for each other.
CREATE FUNCTION hold_given_notice() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM FROM privacy_notice n WHERE n.organisation_id = NEW.organisation_id AND n.id = NEW.notice_id
        AND n.superseded_at IS NULL FOR SHARE;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'this version of the information clause was taken back'
            USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'notice_given_live_notice';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER hold_given_notice AFTER INSERT ON notice_given FOR EACH ROW EXECUTE FUNCTION hold_given_notice();

CREATE FUNCTION keep_given_notice() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM notice_given g WHERE g.organisation_id = OLD.organisation_id AND g.notice_id = OLD.id) THEN
        RAISE EXCEPTION 'a version of the information clause that somebody was given stays as it is'
            USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'privacy_notice_given';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER stay_once_given BEFORE UPDATE ON privacy_notice FOR EACH ROW EXECUTE FUNCTION keep_given_notice();
