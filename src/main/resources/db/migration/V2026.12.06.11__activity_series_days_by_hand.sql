-- Single days of a series: left out (EXDATE of RFC 5545) and added (RDATE) by hand.

ALTER TABLE series_exception DROP CONSTRAINT series_exception_why_check;
ALTER TABLE series_exception ADD CHECK (why IN ('holiday', 'school_break', 'clash', 'by_hand'));

CREATE TABLE series_addition (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    series_id uuid NOT NULL,
    on_day date NOT NULL,
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id, series_id, on_day),
    FOREIGN KEY (organisation_id, series_id) REFERENCES session_series (organisation_id, id)
);
COMMENT ON TABLE series_addition IS 'A day on which a series meets although its rule does not name it.';
CALL protect_from_public('series_addition');
CALL audit('series_addition');
CALL classify('series_addition', 'organisation', 'organisation', 'series_id', 'on_day');
