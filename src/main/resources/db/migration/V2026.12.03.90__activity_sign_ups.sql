-- Residents sign up for a group on the public site: a request that staff answer, not a place. It is kept until it was answered, for
-- two weeks more, and never longer than expires_on; then it is deleted, which is why the trail has no copy of it.

ALTER TABLE activity_group ADD takes_sign_ups boolean NOT NULL DEFAULT false;
CALL classify('activity_group', 'public', 'organisation', 'takes_sign_ups');

CREATE TABLE sign_up (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    group_id uuid NOT NULL,
    wish text NOT NULL CHECK (wish IN ('place', 'line', 'call')),
    given_name text NOT NULL CHECK (given_name <> '' AND length(given_name) <= 100),
    family_name text CHECK (length(family_name) <= 100),
    guardian text CHECK (length(guardian) <= 100),
    phone text CHECK (length(phone) <= 40),
    email text CHECK (length(email) <= 254),
    language text NOT NULL,
    code_digest bytea NOT NULL CHECK (octet_length(code_digest) = 32),
    arrived_on date NOT NULL,
    expires_on date NOT NULL CHECK (expires_on > arrived_on),
    outcome text CHECK (outcome IN ('enrolled', 'line', 'declined', 'not_reached')),
    answered_on date,
    answered_by uuid,
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id, code_digest),
    FOREIGN KEY (organisation_id, group_id) REFERENCES activity_group (organisation_id, id),
    CHECK (phone IS NOT NULL OR (email IS NOT NULL AND guardian IS NULL AND wish <> 'call')),
    CHECK (family_name IS NOT NULL OR wish = 'call'),
    CHECK ((outcome IS NULL) = (answered_on IS NULL))
);
COMMENT ON TABLE sign_up IS 'A resident who asked on the site for a place, for a place on the waiting list, or to be called back about a group with hidden membership. Of the code by which it is withdrawn only the SHA-256 digest is kept. Withdrawn or expired rows are deleted.';
CREATE INDEX sign_up_of_group ON sign_up (organisation_id, group_id);
CREATE INDEX sign_up_expiry ON sign_up (organisation_id, expires_on);
CALL protect_from_public('sign_up');
GRANT DELETE ON sign_up TO mors_app;
CALL classify('sign_up', 'roster', 'short', 'group_id', 'wish', 'given_name', 'family_name', 'guardian', 'phone', 'email', 'language',
    'arrived_on', 'expires_on', 'outcome', 'answered_on', 'answered_by');
CALL classify('sign_up', 'secret', 'short', 'code_digest');
