-- What was written to whoever signed up: when they withdraw, what waits in the outbox goes with the sign-up.

ALTER TABLE sign_up ADD COLUMN message_ids uuid[] NOT NULL DEFAULT '{}';
CALL classify('sign_up', 'technical', 'short', 'message_ids');
