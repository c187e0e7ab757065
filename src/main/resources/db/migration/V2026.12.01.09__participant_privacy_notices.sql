-- An information clause may be a programme's; whoever applies on line is given one before there is a person in the register.

ALTER TABLE privacy_notice ADD FOREIGN KEY (organisation_id, programme_id) REFERENCES programme (organisation_id, id);
ALTER TABLE privacy_notice_draft ADD FOREIGN KEY (organisation_id, programme_id) REFERENCES programme (organisation_id, id);
ALTER TABLE recruitment_application ADD COLUMN notice_id uuid;
ALTER TABLE recruitment_application ADD FOREIGN KEY (organisation_id, notice_id) REFERENCES privacy_notice (organisation_id, id);
CREATE INDEX recruitment_application_notice ON recruitment_application (organisation_id, notice_id) WHERE notice_id IS NOT NULL;
CALL classify('recruitment_application', 'personal', 'programme', 'notice_id');

CREATE TRIGGER hold_given_notice AFTER INSERT ON recruitment_application FOR EACH ROW WHEN (NEW.notice_id IS NOT NULL)
    EXECUTE FUNCTION hold_given_notice();

CREATE FUNCTION keep_notice_of_application() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM recruitment_application a WHERE a.organisation_id = OLD.organisation_id AND a.notice_id = OLD.id) THEN
        RAISE EXCEPTION 'a version of the information clause that somebody was given stays as it is'
            USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'privacy_notice_given';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER stay_once_applied BEFORE UPDATE ON privacy_notice FOR EACH ROW EXECUTE FUNCTION keep_notice_of_application();

-- As before, and with the clause that the form showed.
DROP FUNCTION send_application(uuid, uuid, bytea, jsonb, uuid[], uuid[], uuid[], timestamptz, timestamptz);
CREATE FUNCTION send_application(new_id uuid, wanted_round uuid, digest bytea, told jsonb, notice uuid, answer_ids uuid[],
    criteria uuid[], options uuid[], kept_until timestamptz, at_moment timestamptz) RETURNS int
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    draft application_draft;
    given_number int;
BEGIN
    -- As at the counter: numbers without gaps, one application of a round at a time.
    PERFORM FROM recruitment_round r WHERE r.organisation_id = current_organisation() AND r.id = wanted_round FOR NO KEY UPDATE;
    SELECT * INTO draft FROM application_draft d
        WHERE d.organisation_id = current_organisation() AND d.round_id = wanted_round AND d.key_digest = digest FOR UPDATE;
    IF draft.application_id IS NOT NULL THEN
        SELECT a.number INTO given_number FROM recruitment_application a
            WHERE a.organisation_id = current_organisation() AND a.id = draft.application_id;
        RETURN given_number;
    END IF;
    IF draft.id IS NULL OR NOT takes_applications(wanted_round, at_moment) THEN
        RETURN NULL;
    END IF;
    SELECT coalesce(max(a.number), 0) + 1 INTO given_number FROM recruitment_application a
        WHERE a.organisation_id = current_organisation() AND a.round_id = wanted_round;
    INSERT INTO recruitment_application (organisation_id, id, round_id, number, channel, submitted_at, applicant, notice_id)
    VALUES (current_organisation(), new_id, wanted_round, given_number, 'online', at_moment, told, notice);
    INSERT INTO application_answer (organisation_id, id, application_id, criterion_id, option_id)
    SELECT current_organisation(), n.id, new_id, n.criterion_id, n.option_id
    FROM unnest(answer_ids, criteria, options) AS n (id, criterion_id, option_id)
        JOIN recruitment_criterion c ON c.organisation_id = current_organisation() AND c.id = n.criterion_id
            AND c.round_id = wanted_round
        JOIN recruitment_option o ON o.organisation_id = current_organisation() AND o.id = n.option_id AND o.rule IS NULL;
    UPDATE application_draft d SET application_id = new_id, expires_at = kept_until
        WHERE d.organisation_id = current_organisation() AND d.id = draft.id;
    RETURN given_number;
END $$;
