-- Whoever signed up and is told of the answer by no message is called.

ALTER TABLE sign_up
    ADD COLUMN call_result text CHECK (call_result IN ('coming', 'not_coming', 'no_answer', 'call_again')),
    ADD COLUMN called_at timestamptz,
    ADD COLUMN called_by uuid,
    ADD CHECK ((call_result IS NULL) = (called_at IS NULL)),
    ADD CHECK (call_result IS NULL OR outcome IS NOT NULL);
COMMENT ON COLUMN sign_up.call_result IS 'What came of the latest call about the answer.';
CALL classify('sign_up', 'roster', 'short', 'call_result', 'called_at', 'called_by');
