-- A programme is data: its whole definition is kept as loaded, version by version; what other tables refer to has rows.

CREATE TABLE programme (
    organisation_id uuid NOT NULL REFERENCES organisation,
    id uuid NOT NULL,
    code text NOT NULL UNIQUE CHECK (code ~ '^[A-Z0-9][A-Z0-9-]{2,39}$'),
    title text NOT NULL,
    implementation_period daterange NOT NULL CHECK (NOT isempty(implementation_period) AND NOT lower_inf(implementation_period)),
    declaration_required boolean NOT NULL,
    made_up boolean NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (organisation_id, id)
);
COMMENT ON TABLE programme IS 'A programme of an organisation; without funder, declaration, indicators or end date, too.';

CREATE TABLE programme_version (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    programme_id uuid NOT NULL,
    number int NOT NULL CHECK (number > 0),
    definition jsonb NOT NULL,
    loaded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id, programme_id, number),
    FOREIGN KEY (organisation_id, programme_id) REFERENCES programme (organisation_id, id)
);
COMMENT ON TABLE programme_version IS 'The programme file as loaded; decisions name the version whose rules they used.';

CREATE TABLE activity_rule (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    programme_id uuid NOT NULL,
    activity_kind text NOT NULL,
    counts_as_support boolean NOT NULL,
    support_scope text,
    support_kind text,
    support_subkind text,
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id, programme_id, activity_kind),
    FOREIGN KEY (organisation_id, programme_id) REFERENCES programme (organisation_id, id),
    CHECK (counts_as_support OR support_kind IS NULL)
);
COMMENT ON TABLE activity_rule IS 'Whether a kind of activity (a key of the programme file) counts as support in a programme, and as which; derived from the definition.';

CREATE TABLE venue (
    organisation_id uuid NOT NULL REFERENCES organisation,
    id uuid NOT NULL,
    name text COLLATE polish NOT NULL,
    street_address text,
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id, name)
);
COMMENT ON TABLE venue IS 'A place where sessions are held.';

CREATE TABLE room (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    venue_id uuid NOT NULL,
    name text COLLATE polish NOT NULL,
    capacity int CHECK (capacity > 0),
    parallel_sessions smallint NOT NULL DEFAULT 1 CHECK (parallel_sessions BETWEEN 1 AND 20),
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id, venue_id, name),
    FOREIGN KEY (organisation_id, venue_id) REFERENCES venue (organisation_id, id)
);
COMMENT ON TABLE room IS 'A room of a venue: exclusive (parallel_sessions 1) or shareable by that many sessions at once.';

CALL protect('programme');
CALL audit('programme');
CALL protect('programme_version');
REVOKE UPDATE ON programme_version FROM mors_app;
CALL protect('activity_rule');
CALL protect('venue');
CALL audit('venue');
CALL protect('room');
CALL audit('room');
CALL classify('programme', 'public', 'organisation', 'code', 'title', 'implementation_period', 'declaration_required',
    'made_up', 'created_at');
CALL classify('programme_version', 'public', 'organisation', 'programme_id', 'number', 'definition', 'loaded_at');
CALL classify('activity_rule', 'organisation', 'organisation', 'programme_id', 'activity_kind', 'counts_as_support',
    'support_scope', 'support_kind', 'support_subkind');
CALL classify('venue', 'public', 'organisation', 'name', 'street_address');
CALL classify('room', 'public', 'organisation', 'venue_id', 'name', 'capacity', 'parallel_sessions');

CREATE TABLE community (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    programme_id uuid NOT NULL,
    name text COLLATE polish NOT NULL,
    kind text NOT NULL CHECK (kind IN ('territorial', 'categorial')),
    provenance text NOT NULL CHECK (provenance IN ('published', 'demo', 'entered')),
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id, programme_id, name),
    FOREIGN KEY (organisation_id, programme_id) REFERENCES programme (organisation_id, id)
);
COMMENT ON TABLE community IS 'A local community that a programme works with: territorial, or tied by another feature (categorial).';
CALL protect('community');
CALL audit('community');
CALL classify('community', 'public', 'organisation', 'programme_id', 'name', 'kind', 'provenance');
