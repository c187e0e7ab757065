-- R16: a full group stops the intake, or keeps a list of who waits; a place that is freed is offered to the first of them.

ALTER TABLE activity_group
    ADD when_full text NOT NULL DEFAULT 'stop' CHECK (when_full IN ('stop', 'queue')),
    ADD offer_days int NOT NULL DEFAULT 3 CHECK (offer_days BETWEEN 1 AND 30);
CALL classify('activity_group', 'public', 'organisation', 'when_full', 'offer_days');

CREATE TABLE waiting_list_entry (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    group_id uuid NOT NULL,
    person_id uuid NOT NULL,
    together_id uuid NOT NULL,
    entered_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    override_reason text,
    outcome text CHECK (outcome IN ('enrolled', 'declined', 'lapsed', 'withdrawn')),
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    superseded_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, group_id) REFERENCES activity_group (organisation_id, id),
    FOREIGN KEY (organisation_id, person_id) REFERENCES person (organisation_id, id)
);
COMMENT ON TABLE waiting_list_entry IS 'Who waits for a place in a group, in the order of entered_at; those of one together_id are of one household and get places together or not at all. Who waits no more has an outcome.';
CREATE UNIQUE INDEX waiting_list_entry_live ON waiting_list_entry (organisation_id, group_id, person_id)
    WHERE superseded_at IS NULL AND outcome IS NULL;
CREATE INDEX waiting_list_entry_of_group ON waiting_list_entry (organisation_id, group_id);
CREATE INDEX waiting_list_entry_of_person ON waiting_list_entry (organisation_id, person_id);
CALL protect_from_public('waiting_list_entry');
CALL keep_as_fact('waiting_list_entry');
CALL audit('waiting_list_entry');
CALL classify('waiting_list_entry', 'roster', 'programme', 'group_id', 'person_id', 'together_id', 'entered_at', 'override_reason',
    'outcome');

CREATE TABLE place_offer (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    group_id uuid NOT NULL,
    together_id uuid NOT NULL,
    free_from date NOT NULL,
    answer_by date NOT NULL CHECK (answer_by >= free_from),
    mailed boolean NOT NULL,
    answer text CHECK (answer IN ('accepted', 'declined', 'lapsed', 'withdrawn')),
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    superseded_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, group_id) REFERENCES activity_group (organisation_id, id)
);
COMMENT ON TABLE place_offer IS 'Places that were freed, offered to those on the waiting list who get them together, once, until answer_by (inclusive); without an answer they are kept for them.';
CREATE UNIQUE INDEX place_offer_live ON place_offer (organisation_id, together_id) WHERE superseded_at IS NULL;
CREATE INDEX place_offer_of_group ON place_offer (organisation_id, group_id);
CALL protect_from_public('place_offer');
CALL keep_as_fact('place_offer');
CALL audit('place_offer');
CALL let_owner_functions_read('place_offer');
CALL classify('place_offer', 'roster', 'programme', 'group_id', 'together_id', 'free_from', 'answer_by', 'mailed', 'answer');

CREATE TABLE place_offer_link (
    organisation_id uuid NOT NULL REFERENCES organisation,
    id uuid NOT NULL,
    together_id uuid NOT NULL,
    key_digest bytea NOT NULL CHECK (octet_length(key_digest) = 32),
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id, key_digest)
);
COMMENT ON TABLE place_offer_link IS 'The link by which an offer is answered without an account; only the SHA-256 digest of its key is kept. It opens nothing once there is an answer.';
CALL protect_from_public('place_offer_link');
REVOKE UPDATE ON place_offer_link FROM mors_app;
CALL let_owner_functions_read('place_offer_link');
CALL classify('place_offer_link', 'roster', 'short', 'together_id', 'created_at');
CALL classify('place_offer_link', 'secret', 'short', 'key_digest');

-- The offer that a link is about, while it waits for an answer: to whoever holds the link, on the site of its organisation.
CREATE FUNCTION offered_place(digest bytea, on_day date)
    RETURNS TABLE (group_id uuid, together_id uuid, group_name text, answer_by date) STABLE
    LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
    SELECT g.id, o.together_id, g.name, o.answer_by
    FROM place_offer_link l
        JOIN place_offer o ON o.organisation_id = l.organisation_id AND o.together_id = l.together_id
        JOIN activity_group g ON g.organisation_id = o.organisation_id AND g.id = o.group_id
    WHERE l.organisation_id = current_organisation() AND l.key_digest = digest AND o.superseded_at IS NULL AND o.answer IS NULL
        AND o.answer_by >= on_day;
END;
