-- R10: activity for minors on two days in a row and more of a school break is a holiday activity; that it was notified is a fact.

CREATE TABLE holiday_notice (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    group_id uuid NOT NULL,
    period daterange NOT NULL CHECK (NOT isempty(period) AND NOT lower_inf(period) AND NOT upper_inf(period)),
    notified_on date NOT NULL,
    number text NOT NULL CHECK (number <> ''),
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    superseded_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, group_id) REFERENCES activity_group (organisation_id, id)
);
COMMENT ON TABLE holiday_notice IS 'That a holiday activity of a group was notified to the education superintendent: for which days, when, under which number.';
CREATE INDEX holiday_notice_of_group ON holiday_notice (organisation_id, group_id);
CALL protect_from_public('holiday_notice');
CALL keep_as_fact('holiday_notice');
CALL audit('holiday_notice');
CALL classify('holiday_notice', 'organisation', 'organisation', 'group_id', 'period', 'notified_on', 'number');
