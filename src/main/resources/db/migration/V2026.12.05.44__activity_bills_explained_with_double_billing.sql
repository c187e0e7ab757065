-- An explanation holds for what was billed twice when it was given, too: a later double bill asks for another.

ALTER TABLE bill_explanation ADD billed_elsewhere int NOT NULL DEFAULT 0 CHECK (billed_elsewhere >= 0);
ALTER TABLE bill_explanation ALTER billed_elsewhere DROP DEFAULT;
COMMENT ON COLUMN bill_explanation.billed_elsewhere IS 'Of the held minutes, those that another bill was for, too, when it was explained.';
CALL classify('bill_explanation', 'payment', 'programme', 'billed_elsewhere');
