-- Members are reminded of each deadline once, also of one that arises, or comes back on the desk, after the day of its reminder.

ALTER TABLE desk_mail_state DROP COLUMN reminded_until;
ALTER TABLE desk_mail_state ADD COLUMN reminded_on date;
COMMENT ON TABLE desk_mail_state IS 'How far the job has come with a member. digest_on: the day of the latest digest; reminded_on: the day on which deadlines were last looked at. Whoever moves a day on sends the message, so that each goes out once.';
CALL classify('desk_mail_state', 'technical', 'membership', 'reminded_on');

CREATE TABLE desk_reminder (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    membership_id uuid NOT NULL,
    deadline bytea NOT NULL CHECK (octet_length(deadline) = 32),
    due_on date NOT NULL,
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id, membership_id, deadline),
    FOREIGN KEY (organisation_id, membership_id) REFERENCES membership (organisation_id, id)
);
COMMENT ON TABLE desk_reminder IS 'Of which deadlines a member was reminded. deadline: a digest of what is due, when and where it leads; forgotten once it has passed.';
CALL protect_from_public('desk_reminder');
GRANT DELETE ON desk_reminder TO mors_app;
CALL classify('desk_reminder', 'technical', 'membership', 'membership_id', 'deadline', 'due_on');
