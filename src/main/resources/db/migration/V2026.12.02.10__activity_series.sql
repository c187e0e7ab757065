-- Sessions that repeat by a rule of RFC 5545, the days that the rule names and that were left out, and the organisation's school breaks.

CREATE TABLE school_break (
    organisation_id uuid NOT NULL REFERENCES organisation,
    id uuid NOT NULL,
    name text COLLATE polish NOT NULL CHECK (name <> ''),
    period daterange NOT NULL CHECK (NOT isempty(period) AND NOT lower_inf(period) AND NOT upper_inf(period)),
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    superseded_at timestamptz,
    PRIMARY KEY (organisation_id, id)
);
COMMENT ON TABLE school_break IS 'Days without school, which a series of sessions may leave out: holidays in winter and summer differ by voivodeship and year. Superseded when taken off the list.';
CREATE INDEX school_break_by_start ON school_break (organisation_id, lower(period));
CALL protect_from_public('school_break');
CALL keep_as_fact('school_break');
CALL audit('school_break');
CALL classify('school_break', 'organisation', 'organisation', 'name', 'period');

CREATE TABLE session_series (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    group_id uuid NOT NULL,
    first_on date NOT NULL,
    rule text NOT NULL CHECK (rule ~ '^FREQ=(WEEKLY|MONTHLY);'),
    created_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid DEFAULT current_account(),
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, group_id) REFERENCES activity_group (organisation_id, id),
    CONSTRAINT session_series_ends CHECK (rule ~ ';(UNTIL|COUNT)=')
);
COMMENT ON TABLE session_series IS 'How a group''s sessions were planned to repeat: a rule of RFC 5545 from first_on, which must have an end.';
CREATE INDEX session_series_of_group ON session_series (organisation_id, group_id);
CALL protect_from_public('session_series');
CALL audit('session_series');
CALL classify('session_series', 'organisation', 'organisation', 'group_id', 'first_on', 'rule', 'created_at', 'created_by');

CREATE TABLE series_exception (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    series_id uuid NOT NULL,
    on_day date NOT NULL,
    why text NOT NULL CHECK (why IN ('holiday', 'school_break', 'clash')),
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id, series_id, on_day),
    FOREIGN KEY (organisation_id, series_id) REFERENCES session_series (organisation_id, id)
);
COMMENT ON TABLE series_exception IS 'A day that the rule of a series names and on which no session was planned, and why.';
CALL protect_from_public('series_exception');
CALL audit('series_exception');
CALL classify('series_exception', 'organisation', 'organisation', 'series_id', 'on_day', 'why');

ALTER TABLE session ADD series_id uuid;
ALTER TABLE session ADD FOREIGN KEY (organisation_id, series_id) REFERENCES session_series (organisation_id, id);
CREATE INDEX session_of_series ON session (organisation_id, series_id) WHERE series_id IS NOT NULL;
CALL classify('session', 'organisation', 'organisation', 'series_id');
