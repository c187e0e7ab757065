-- Residents apply on line: a draft that only the holder of its key can read, and from it an application.

CREATE TABLE application_draft (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    round_id uuid NOT NULL,
    key_digest bytea NOT NULL CHECK (octet_length(key_digest) = 32),
    content bytea NOT NULL CHECK (octet_length(content) <= 65536),
    expires_at timestamptz NOT NULL,
    application_id uuid,
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id, key_digest),
    FOREIGN KEY (organisation_id, round_id) REFERENCES recruitment_round (organisation_id, id),
    FOREIGN KEY (organisation_id, application_id) REFERENCES recruitment_application (organisation_id, id)
);
COMMENT ON TABLE application_draft IS 'What a resident has typed on line, enciphered under the key of a link that nobody here keeps: only its SHA-256 digest. application_id: what was made of it. Deleted after expires_at.';
CREATE INDEX application_draft_expiry ON application_draft (organisation_id, expires_at);
CALL protect_from_public('application_draft');
-- Only the functions below write, and only what is over is deleted.
REVOKE INSERT, UPDATE ON application_draft FROM mors_app;
GRANT DELETE ON application_draft TO mors_app;
CALL classify('application_draft', 'organisation', 'short', 'round_id', 'expires_at', 'application_id');
CALL classify('application_draft', 'secret', 'short', 'key_digest');
CALL classify('application_draft', 'personal', 'short', 'content');

-- Whether a round of the current organisation takes applications on line at a moment.
CREATE FUNCTION takes_applications(wanted_round uuid, at_moment timestamptz) RETURNS boolean STABLE LANGUAGE sql
    SET search_path = public, pg_temp
BEGIN ATOMIC
    SELECT EXISTS (SELECT FROM recruitment_round r
        WHERE r.organisation_id = current_organisation() AND r.id = wanted_round AND r.published_on IS NOT NULL
            AND (at_moment AT TIME ZONE 'Europe/Warsaw')::date BETWEEN greatest(r.opens_on, r.published_on) AND r.closes_on);
END;

-- The draft of a key, and the number of what was made of it: for whoever holds the key, on the site of its organisation.
CREATE FUNCTION application_draft_of(wanted_round uuid, digest bytea, at_moment timestamptz)
    RETURNS TABLE (content bytea, expires_at timestamptz, number int, submitted_at timestamptz) STABLE
    LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
    SELECT d.content, d.expires_at, a.number, a.submitted_at
    FROM application_draft d
        LEFT JOIN recruitment_application a ON a.organisation_id = d.organisation_id AND a.id = d.application_id
    WHERE d.organisation_id = current_organisation() AND d.round_id = wanted_round AND d.key_digest = digest
        AND d.expires_at > at_moment;
END;

-- Keeps a draft while the round takes applications and nothing was made of it; false otherwise.
CREATE FUNCTION save_application_draft(new_id uuid, wanted_round uuid, digest bytea, new_content bytea,
    new_expires_at timestamptz, at_moment timestamptz) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    IF NOT takes_applications(wanted_round, at_moment) THEN
        RETURN false;
    END IF;
    INSERT INTO application_draft AS d (organisation_id, id, round_id, key_digest, content, expires_at)
    VALUES (current_organisation(), new_id, wanted_round, digest, new_content, new_expires_at)
    ON CONFLICT (organisation_id, key_digest) DO UPDATE SET content = new_content, expires_at = new_expires_at
        WHERE d.application_id IS NULL AND d.round_id = wanted_round;
    RETURN FOUND;
END $$;

-- Makes an application of a draft, once: its number, the same for whoever sends twice. Nothing when there is no such draft or the
-- round takes none any more.
CREATE FUNCTION send_application(new_id uuid, wanted_round uuid, digest bytea, told jsonb, answer_ids uuid[], criteria uuid[],
    options uuid[], kept_until timestamptz, at_moment timestamptz) RETURNS int
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
    INSERT INTO recruitment_application (organisation_id, id, round_id, number, channel, submitted_at, applicant)
    VALUES (current_organisation(), new_id, wanted_round, given_number, 'online', at_moment, told);
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
