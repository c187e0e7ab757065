-- Files are chunks in the database, addressed by an HMAC of their content under a key of the organisation.

CREATE TABLE organisation_key (
    organisation_id uuid NOT NULL REFERENCES organisation,
    id uuid NOT NULL,
    purpose text NOT NULL CHECK (purpose IN ('content', 'address')),
    wrapped_keyset bytea NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id, purpose)
);
COMMENT ON TABLE organisation_key IS 'Key sets of an organisation, wrapped under the installation''s master key, which is not in the database.';
CALL protect_from_public('organisation_key');
CALL let_owner_functions_read('organisation_key');
CALL classify('organisation_key', 'secret', 'organisation', 'purpose', 'wrapped_keyset', 'created_at');

-- Whether key sets wait for a master key: a start without its file then must not make a new one.
CREATE FUNCTION key_sets_exist() RETURNS boolean STABLE
    LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
    SELECT EXISTS (SELECT FROM organisation_key);
END;

CREATE TABLE file_content (
    organisation_id uuid NOT NULL REFERENCES organisation,
    id uuid NOT NULL,
    address bytea NOT NULL,
    size_bytes bigint NOT NULL CHECK (size_bytes >= 0),
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id, address)
);
COMMENT ON TABLE file_content IS 'Content of files, each once per organisation.';

CREATE TABLE file_chunk (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    content_id uuid NOT NULL,
    number int NOT NULL CHECK (number >= 0),
    bytes bytea NOT NULL,
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id, content_id, number),
    FOREIGN KEY (organisation_id, content_id) REFERENCES file_content (organisation_id, id)
);
COMMENT ON TABLE file_chunk IS 'Encrypted pieces of a content, in order.';

CREATE TABLE file (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    content_id uuid NOT NULL,
    kind text NOT NULL CHECK (kind IN ('form', 'paper', 'scan_batch', 'export')),
    name text NOT NULL,
    media_type text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid DEFAULT current_account(),
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, content_id) REFERENCES file_content (organisation_id, id)
);
COMMENT ON TABLE file IS 'A named file as it was taken in or handed out.';
CREATE INDEX file_of_content ON file (organisation_id, content_id);

CALL protect_from_public('file_content');
CALL protect_from_public('file_chunk');
CALL protect_from_public('file');
CALL audit('file');
CALL classify('file_content', 'technical', 'programme', 'address', 'size_bytes', 'created_at');
CALL classify('file_chunk', 'confidential', 'programme', 'content_id', 'number', 'bytes');
CALL classify('file', 'personal', 'programme', 'content_id', 'kind', 'name', 'media_type', 'created_at', 'created_by');
