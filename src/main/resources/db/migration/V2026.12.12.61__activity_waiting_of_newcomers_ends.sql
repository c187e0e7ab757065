-- The waiting of newcomers ends when the group takes in nobody new any more (R17).

ALTER TABLE waiting_list_entry
    DROP CONSTRAINT waiting_list_entry_outcome_check,
    DROP CONSTRAINT waiting_list_entry_check,
    ADD CONSTRAINT waiting_list_entry_outcome_check
        CHECK (outcome IN ('enrolled', 'declined', 'lapsed', 'withdrawn', 'closed', 'closed_to_newcomers')),
    ADD CONSTRAINT waiting_list_entry_told
        CHECK ((outcome IS NOT NULL AND outcome IN ('closed', 'closed_to_newcomers')) = (told IS NOT NULL));
-- told: whether a message said that the waiting was over because the group closed, or closed to newcomers; whoever got none is called.
