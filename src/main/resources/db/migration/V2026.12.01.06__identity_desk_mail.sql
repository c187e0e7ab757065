-- What members are told of their desk by e-mail, as they chose themselves, and the secret address of their deadlines for calendar programs.

CREATE TABLE desk_mail_choice (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    membership_id uuid NOT NULL,
    digest text NOT NULL CHECK (digest IN ('never', 'daily', 'weekly')),
    remind_days int CHECK (remind_days BETWEEN 1 AND 30),
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id, membership_id),
    FOREIGN KEY (organisation_id, membership_id) REFERENCES membership (organisation_id, id)
);
COMMENT ON TABLE desk_mail_choice IS 'How often a member is told by e-mail what waits on their desk, and how many days before a deadline they are reminded of it; no row: never.';
CALL protect_from_public('desk_mail_choice');
CALL audit('desk_mail_choice');
CALL classify('desk_mail_choice', 'account', 'membership', 'membership_id', 'digest', 'remind_days');

CREATE TABLE desk_mail_state (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    membership_id uuid NOT NULL,
    digest_on date,
    reminded_until date,
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id, membership_id),
    FOREIGN KEY (organisation_id, membership_id) REFERENCES membership (organisation_id, id)
);
COMMENT ON TABLE desk_mail_state IS 'How far the job has come with a member. digest_on: the day of the latest digest; reminded_until: the latest deadline of which they were reminded. Whoever moves a day on sends the message, so that each goes out once.';
CALL protect_from_public('desk_mail_state');
CALL classify('desk_mail_state', 'technical', 'membership', 'membership_id', 'digest_on', 'reminded_until');

CREATE TABLE desk_feed (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    membership_id uuid NOT NULL,
    key_digest bytea NOT NULL CHECK (octet_length(key_digest) = 32),
    created_at timestamptz NOT NULL DEFAULT now(),
    ended_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id, key_digest),
    FOREIGN KEY (organisation_id, membership_id) REFERENCES membership (organisation_id, id)
);
COMMENT ON TABLE desk_feed IS 'The secret address of a member''s deadlines for calendar programs; only the SHA-256 digest of its key is kept. A new address ends the old one.';
CREATE UNIQUE INDEX desk_feed_live ON desk_feed (organisation_id, membership_id) WHERE ended_at IS NULL;
CALL protect_from_public('desk_feed');
CALL audit('desk_feed');
CALL classify('desk_feed', 'account', 'membership', 'membership_id', 'created_at', 'ended_at');
CALL classify('desk_feed', 'secret', 'membership', 'key_digest');
