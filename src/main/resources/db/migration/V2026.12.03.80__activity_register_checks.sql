-- R11: who works with minors is looked up in registers before. Those without an account who help in a group, and each look with its paper;
-- what a register holds about somebody stands nowhere.

CREATE TABLE minors_helper (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    group_id uuid NOT NULL,
    name text COLLATE polish NOT NULL CHECK (name <> '' AND name !~ '[\n\r]'),
    capacity text NOT NULL CHECK (capacity IN ('contractor', 'volunteer', 'guardian')),
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    superseded_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, group_id) REFERENCES activity_group (organisation_id, id)
);
COMMENT ON TABLE minors_helper IS 'Somebody without an account who helps in a group of minors: contractor, volunteer, guardian who goes along. Superseded when they help no more.';
CREATE INDEX minors_helper_of_group ON minors_helper (organisation_id, group_id);
CALL protect_from_public('minors_helper');
CALL keep_as_fact('minors_helper');
CALL audit('minors_helper');
CALL classify('minors_helper', 'safeguarding', 'organisation', 'group_id', 'name', 'capacity');

CREATE TABLE register_check (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    membership_id uuid,
    helper_id uuid,
    register text NOT NULL CHECK (register IN ('sex_offenders', 'state_commission', 'criminal_record')),
    statement boolean NOT NULL DEFAULT false,
    checked_on date NOT NULL,
    looked_by uuid NOT NULL,
    file_id uuid NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    superseded_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, membership_id) REFERENCES membership (organisation_id, id),
    FOREIGN KEY (organisation_id, helper_id) REFERENCES minors_helper (organisation_id, id),
    FOREIGN KEY (organisation_id, looked_by) REFERENCES membership (organisation_id, id),
    FOREIGN KEY (organisation_id, file_id) REFERENCES file (organisation_id, id),
    CHECK (num_nonnulls(membership_id, helper_id) = 1),
    CHECK (NOT statement OR register = 'criminal_record'),
    CHECK (membership_id <> looked_by)
);
COMMENT ON TABLE register_check IS 'That somebody was looked up in a register on a day and nothing there forbids working with minors. statement: their own instead of the information, where the law lets it be. Superseded when recorded by mistake.';
CREATE INDEX register_check_of_member ON register_check (organisation_id, membership_id);
CREATE INDEX register_check_of_helper ON register_check (organisation_id, helper_id);
CALL protect_from_public('register_check');
CREATE POLICY nobody_of_themselves ON register_check AS RESTRICTIVE FOR INSERT TO mors_app
    WITH CHECK (membership_id IS NULL OR NOT EXISTS (SELECT FROM membership m
        WHERE m.organisation_id = register_check.organisation_id AND m.id = register_check.membership_id
            AND m.account_id = current_account()));
CALL keep_as_fact('register_check');
CALL audit('register_check');
CALL classify('register_check', 'safeguarding', 'organisation', 'membership_id', 'helper_id', 'register', 'statement', 'checked_on',
    'looked_by', 'file_id');

CREATE TABLE unchecked_work_note (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    membership_id uuid NOT NULL,
    until_on date NOT NULL,
    reason text NOT NULL CHECK (reason <> ''),
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    superseded_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, membership_id) REFERENCES membership (organisation_id, id)
);
COMMENT ON TABLE unchecked_work_note IS 'How it came that somebody led sessions of minors, up to a day and with it, without having been looked up. The sessions stay on record as they were.';
CREATE INDEX unchecked_work_note_of_member ON unchecked_work_note (organisation_id, membership_id);
CALL protect_from_public('unchecked_work_note');
CALL keep_as_fact('unchecked_work_note');
CALL audit('unchecked_work_note');
CALL classify('unchecked_work_note', 'safeguarding', 'organisation', 'membership_id', 'until_on', 'reason');
