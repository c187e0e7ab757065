-- An answer that was given by mistake is corrected, and what was said before is still shown.

ALTER TABLE sign_up
    ADD COLUMN former_outcomes text[] NOT NULL DEFAULT '{}'
        CHECK (former_outcomes <@ ARRAY['enrolled', 'line', 'declined', 'not_reached']),
    ADD CHECK (former_outcomes = '{}' OR outcome IS NOT NULL);
COMMENT ON COLUMN sign_up.former_outcomes IS 'The answers that were corrected, the first one first.';
CALL classify('sign_up', 'roster', 'short', 'former_outcomes');
