-- Two editors of the accessibility statement: the second one hears of the first.
ALTER TABLE accessibility_statement ADD COLUMN version int NOT NULL DEFAULT 1;
CALL classify('accessibility_statement', 'public', 'organisation', 'version');
