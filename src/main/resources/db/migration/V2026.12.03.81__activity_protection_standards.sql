-- R12: the organisation's standards of protection of minors, each version with its day and its review; who is responsible for them and
-- whom she lets read the cards of interventions; the cards.

CREATE TABLE protection_standards (
    organisation_id uuid NOT NULL REFERENCES organisation,
    id uuid NOT NULL,
    version text NOT NULL CHECK (version <> ''),
    valid_from date NOT NULL,
    reviewed_on date NOT NULL,
    review_months int NOT NULL DEFAULT 24 CHECK (review_months BETWEEN 1 AND 60),
    short_text text NOT NULL CHECK (short_text <> '' AND length(short_text) <= 10000),
    contact_name text NOT NULL CHECK (contact_name <> ''),
    contact_phone text CHECK (contact_phone <> ''),
    contact_email text CHECK (contact_email <> ''),
    file_id uuid NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    superseded_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, file_id) REFERENCES file (organisation_id, id),
    CHECK (num_nonnulls(contact_phone, contact_email) > 0)
);
COMMENT ON TABLE protection_standards IS 'A version of the standards of protection of minors: the short text for children and whom to turn to, for everybody; the whole text is a file. review_months: how long after a review the next is due, at most two years by the act, from memory.';
CREATE INDEX protection_standards_by_day ON protection_standards (organisation_id, valid_from);
CALL protect('protection_standards');
CALL keep_as_fact('protection_standards');
CALL audit('protection_standards');
-- The public sites show the version in force.
CALL classify('protection_standards', 'public', 'organisation', 'version', 'valid_from', 'reviewed_on', 'review_months', 'short_text',
    'contact_name', 'contact_phone', 'contact_email', 'file_id', 'recorded_at', 'recorded_by', 'superseded_at');

CREATE TABLE intervention_reader (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    membership_id uuid NOT NULL,
    responsible boolean NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    superseded_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, membership_id) REFERENCES membership (organisation_id, id)
);
COMMENT ON TABLE intervention_reader IS 'Who is responsible for the standards, one at a time, and whom she lets read the cards of interventions.';
CREATE UNIQUE INDEX intervention_reader_live ON intervention_reader (organisation_id, membership_id) WHERE superseded_at IS NULL;
CREATE UNIQUE INDEX intervention_reader_responsible ON intervention_reader (organisation_id)
    WHERE superseded_at IS NULL AND responsible;
CALL protect_from_public('intervention_reader');
CALL keep_as_fact('intervention_reader');
CALL audit('intervention_reader');
CALL classify('intervention_reader', 'account', 'organisation', 'membership_id', 'responsible');

-- Whether the running request is of somebody who reads cards; as responsible, who alone names others. Jobs have no account and pass.
CREATE FUNCTION reads_interventions(as_responsible boolean DEFAULT false) RETURNS boolean STABLE LANGUAGE sql
    RETURN current_account() IS NULL OR EXISTS (
        SELECT FROM public.intervention_reader r
            JOIN public.membership m ON m.organisation_id = r.organisation_id AND m.id = r.membership_id
        WHERE r.organisation_id = current_organisation() AND r.superseded_at IS NULL AND (r.responsible OR NOT as_responsible)
            AND m.account_id = current_account() AND m.ended_at IS NULL);

CREATE POLICY named_by_the_responsible ON intervention_reader AS RESTRICTIVE FOR INSERT TO mors_app
    WITH CHECK (responsible OR reads_interventions(true));

CREATE TABLE intervention_card (
    organisation_id uuid NOT NULL REFERENCES organisation,
    id uuid NOT NULL,
    card_id uuid NOT NULL,
    reported_on date NOT NULL,
    closed_on date CHECK (closed_on >= reported_on),
    content bytea NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    superseded_at timestamptz,
    PRIMARY KEY (organisation_id, id)
);
COMMENT ON TABLE intervention_card IS 'A card of an intervention: who reported, what, what was done and who was told, enciphered. card_id stays when a later row goes on with it.';
CREATE UNIQUE INDEX intervention_card_live ON intervention_card (organisation_id, card_id) WHERE superseded_at IS NULL;
CALL protect_from_public('intervention_card');
CREATE POLICY readers_alone ON intervention_card AS RESTRICTIVE TO mors_app
    USING (reads_interventions()) WITH CHECK (reads_interventions());
CALL keep_as_fact('intervention_card');
CALL audit('intervention_card');
CALL classify('intervention_card', 'intervention', 'organisation', 'card_id', 'reported_on', 'closed_on', 'content');
