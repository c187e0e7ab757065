-- The office's register of cases: classes of the list of files (JRWA), cases with their numbers, and the papers that belong to them.

CREATE TABLE archive_class (
    organisation_id uuid NOT NULL REFERENCES organisation,
    id uuid NOT NULL,
    unit text NOT NULL CHECK (unit ~ '^[A-ZĄĆĘŁŃÓŚŹŻ][A-ZĄĆĘŁŃÓŚŹŻa-ząćęłńóśźż0-9-]{0,11}$'),
    symbol text NOT NULL CHECK (symbol ~ '^[0-9]{1,6}$'),
    title text NOT NULL CHECK (title <> ''),
    category text NOT NULL CHECK (category ~ '^(A|Bc|BE?[0-9]{1,2})$'),
    created_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid DEFAULT current_account(),
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id, unit, symbol)
);
COMMENT ON TABLE archive_class IS 'A class of the list of files (JRWA) as one unit of the organisation uses it. category: for how long the archive keeps it.';
CALL protect_from_public('archive_class');
CALL audit('archive_class');
CALL classify('archive_class', 'organisation', 'organisation', 'unit', 'symbol', 'title', 'category', 'created_at', 'created_by');

CREATE TABLE office_case (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    class_id uuid NOT NULL,
    year int NOT NULL,
    number int NOT NULL CHECK (number > 0),
    title text NOT NULL CHECK (title <> ''),
    subject_id uuid,
    opened_on date NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid DEFAULT current_account(),
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id, class_id, year, number),
    UNIQUE (organisation_id, subject_id),
    CHECK (year = extract(year FROM opened_on)),
    FOREIGN KEY (organisation_id, class_id) REFERENCES archive_class (organisation_id, id)
);
COMMENT ON TABLE office_case IS 'A case of the office; its number (znak sprawy) is unit, symbol, number and year. subject_id: the round, participation or internship that it is about.';

-- The next number of the class and year, one case of a class at a time: no gap, and none twice, whoever inserts.
CREATE FUNCTION number_office_case() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
    PERFORM FROM archive_class c WHERE c.organisation_id = NEW.organisation_id AND c.id = NEW.class_id FOR NO KEY UPDATE;
    NEW.year := extract(year FROM NEW.opened_on);
    SELECT coalesce(max(o.number), 0) + 1 INTO NEW.number FROM office_case o
        WHERE o.organisation_id = NEW.organisation_id AND o.class_id = NEW.class_id AND o.year = NEW.year;
    RETURN NEW;
END $$;
CREATE TRIGGER number_office_case BEFORE INSERT ON office_case FOR EACH ROW EXECUTE FUNCTION number_office_case();

CALL protect_from_public('office_case');
-- A number that stands on papers stays what it was.
REVOKE UPDATE ON office_case FROM mors_app;
CALL audit('office_case');
CALL classify('office_case', 'organisation', 'programme', 'class_id', 'year', 'number', 'title', 'subject_id', 'opened_on', 'created_at',
    'created_by');

CREATE TABLE case_paper (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    case_id uuid NOT NULL,
    file_id uuid NOT NULL,
    title text NOT NULL CHECK (title <> ''),
    dated_on date NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    superseded_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, case_id) REFERENCES office_case (organisation_id, id),
    FOREIGN KEY (organisation_id, file_id) REFERENCES file (organisation_id, id)
);
COMMENT ON TABLE case_paper IS 'A paper that belongs to a case, kept as a file.';
CREATE INDEX case_paper_of_case ON case_paper (organisation_id, case_id);
CALL protect_from_public('case_paper');
CALL keep_as_fact('case_paper');
CALL audit('case_paper');
CALL classify('case_paper', 'confidential', 'programme', 'case_id', 'file_id', 'title', 'dated_on');

CREATE TABLE paper_signature (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    paper_id uuid NOT NULL,
    number int NOT NULL CHECK (number > 0),
    signer text,
    signed_at timestamptz,
    covers_whole boolean NOT NULL,
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id, paper_id, number),
    FOREIGN KEY (organisation_id, paper_id) REFERENCES case_paper (organisation_id, id)
);
COMMENT ON TABLE paper_signature IS 'An electronic signature as it stands in a paper''s file; whether it is valid nobody checked here.';
CALL protect_from_public('paper_signature');
REVOKE UPDATE ON paper_signature FROM mors_app;
CALL audit('paper_signature');
CALL classify('paper_signature', 'confidential', 'programme', 'paper_id', 'number', 'signer', 'signed_at', 'covers_whole');
