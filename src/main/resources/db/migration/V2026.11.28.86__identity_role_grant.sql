-- Roles that open data about people are given by one person; somebody else sees that they were.

CREATE TABLE role_grant (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    membership_id uuid NOT NULL,
    roles text[] NOT NULL CHECK (cardinality(roles) > 0),
    granted_on date NOT NULL,
    granted_by uuid DEFAULT current_account(),
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, membership_id) REFERENCES membership (organisation_id, id)
);
COMMENT ON TABLE role_grant IS 'Roles that open data about people, given to somebody who did not have them: for the desks of others. What changed when says the trail.';
CREATE INDEX role_grant_day ON role_grant (organisation_id, granted_on);
CALL protect_from_public('role_grant');
CALL classify('role_grant', 'account', 'short', 'membership_id', 'roles', 'granted_on', 'granted_by');
