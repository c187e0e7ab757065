-- Which message of the outbox it was, so that whoever it did not reach is called. The outbox forgets: nothing refers to it for long.

ALTER TABLE change_message ADD outbox_message_id uuid;
COMMENT ON COLUMN change_message.outbox_message_id IS 'The message in the outbox, which is deleted there after a while; none for those from before it was kept.';
CALL classify('change_message', 'roster', 'programme', 'outbox_message_id');
