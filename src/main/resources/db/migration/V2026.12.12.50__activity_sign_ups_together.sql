-- A family signs up together on the site: all of them get places, or all of them wait. Each has a code of its own.

ALTER TABLE sign_up
    ADD COLUMN together_id uuid,
    ADD COLUMN together_number smallint CHECK (together_number BETWEEN 1 AND 6),
    ADD CHECK ((together_id IS NULL) = (together_number IS NULL)),
    ADD CHECK (together_id IS NULL OR wish <> 'call'),
    ADD UNIQUE (organisation_id, together_id, together_number);
-- together_id: shared by those who were sent with one form; none of who signed up alone.
-- together_number: their place in the form, by which messages say whom they are about without a name.
CALL classify('sign_up', 'roster', 'short', 'together_id', 'together_number');
