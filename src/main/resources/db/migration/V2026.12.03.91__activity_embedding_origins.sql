-- Pages of the town that may show the calendar in a frame. Nobody else may: what is framed by strangers can be made to look theirs.

CREATE TABLE embedding_origin (
    organisation_id uuid NOT NULL REFERENCES organisation,
    id uuid NOT NULL,
    origin text NOT NULL CHECK (origin ~ '^https?://[a-z0-9.-]+(:[0-9]{1,5})?$'),
    added_at timestamptz NOT NULL DEFAULT now(),
    ended_at timestamptz,
    PRIMARY KEY (organisation_id, id)
);
COMMENT ON TABLE embedding_origin IS 'Where a page may come from that shows the public calendar in a frame, until ended_at.';
CREATE UNIQUE INDEX embedding_origin_live ON embedding_origin (organisation_id, origin) WHERE ended_at IS NULL;
CALL protect('embedding_origin');
CALL audit('embedding_origin');
CALL classify('embedding_origin', 'public', 'organisation', 'origin', 'added_at', 'ended_at');
