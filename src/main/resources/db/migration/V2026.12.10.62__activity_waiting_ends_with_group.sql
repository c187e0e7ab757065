-- Waiting for a place ends when the group closes.

ALTER TABLE waiting_list_entry DROP CONSTRAINT waiting_list_entry_outcome_check;
ALTER TABLE waiting_list_entry ADD CONSTRAINT waiting_list_entry_outcome_check
    CHECK (outcome IN ('enrolled', 'declined', 'lapsed', 'withdrawn', 'closed'));
ALTER TABLE waiting_list_entry ADD told boolean, ADD CHECK ((outcome IS NOT DISTINCT FROM 'closed') = (told IS NOT NULL));
COMMENT ON COLUMN waiting_list_entry.told IS 'Whether a message said that the waiting was over because the group closed; whoever got none is called.';
CALL classify('waiting_list_entry', 'roster', 'programme', 'told');
