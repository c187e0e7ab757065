-- What was handed to the funder, stored as told; and the editorial part of the public sites.

CREATE TABLE export_file (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    programme_id uuid NOT NULL,
    profile text NOT NULL,
    as_of date NOT NULL,
    people int NOT NULL CHECK (people >= 0),
    left_out int NOT NULL CHECK (left_out >= 0),
    file_id uuid NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid DEFAULT current_account(),
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, programme_id) REFERENCES programme (organisation_id, id),
    FOREIGN KEY (organisation_id, file_id) REFERENCES file (organisation_id, id)
);
COMMENT ON TABLE export_file IS 'A participants'' file as it was exported: profile, day, number of people and the file itself.';
CREATE INDEX export_file_of_programme ON export_file (organisation_id, programme_id, created_at);
CALL protect_from_public('export_file');
CALL audit('export_file');
CALL classify('export_file', 'participation', 'programme', 'programme_id', 'profile', 'as_of', 'people', 'left_out', 'file_id',
    'created_at', 'created_by');

CREATE TABLE help_line (
    organisation_id uuid NOT NULL REFERENCES organisation,
    id uuid NOT NULL,
    position int NOT NULL,
    name text NOT NULL,
    phone text NOT NULL,
    hours text NOT NULL,
    languages text NOT NULL,
    checked_on date NOT NULL,
    version int NOT NULL DEFAULT 1,
    PRIMARY KEY (organisation_id, id)
);
COMMENT ON TABLE help_line IS 'A help line on the public site; checked_on is the day somebody last confirmed number and hours.';
CALL protect('help_line');
CALL audit('help_line');
CALL classify('help_line', 'public', 'organisation', 'position', 'name', 'phone', 'hours', 'languages', 'checked_on',
    'version');

CREATE TABLE site_page (
    organisation_id uuid NOT NULL REFERENCES organisation,
    id uuid NOT NULL,
    slug text NOT NULL CHECK (slug ~ '^[a-z0-9][a-z0-9-]{0,79}$'),
    title text NOT NULL,
    body_markdown text NOT NULL,
    position int NOT NULL,
    published_on date NOT NULL,
    reviewed_on date NOT NULL,
    version int NOT NULL DEFAULT 1,
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id, slug)
);
COMMENT ON TABLE site_page IS 'An editorial page of a public site, in Markdown.';
CALL protect('site_page');
CALL audit('site_page');
CALL classify('site_page', 'public', 'organisation', 'slug', 'title', 'body_markdown', 'position', 'published_on', 'reviewed_on',
    'version');

CREATE TABLE accessibility_statement (
    organisation_id uuid NOT NULL REFERENCES organisation,
    id uuid NOT NULL,
    site_published_on date NOT NULL,
    site_updated_on date NOT NULL,
    status text NOT NULL CHECK (status IN ('full', 'partial', 'none')),
    shortcomings_markdown text NOT NULL,
    made_on date NOT NULL,
    reviewed_on date NOT NULL,
    auditor text,
    contact_name text NOT NULL,
    contact_email text NOT NULL,
    contact_phone text NOT NULL,
    building_markdown text NOT NULL,
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id),
    CHECK (status = 'full' OR shortcomings_markdown <> '')
);
COMMENT ON TABLE accessibility_statement IS 'What an organisation states about the accessibility of its public site and of its building.';
CALL protect('accessibility_statement');
CALL audit('accessibility_statement');
CALL classify('accessibility_statement', 'public', 'organisation', 'site_published_on', 'site_updated_on', 'status',
    'shortcomings_markdown', 'made_on', 'reviewed_on', 'auditor', 'contact_name', 'contact_email', 'contact_phone',
    'building_markdown');
