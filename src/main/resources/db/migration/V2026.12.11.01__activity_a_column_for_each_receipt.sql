-- Presence and every kind of thing that is received fit on one sheet.
ALTER TABLE printed_sheet_column
    DROP CONSTRAINT printed_sheet_column_number_check,
    ADD CONSTRAINT printed_sheet_column_number_check CHECK (number BETWEEN 0 AND 4);
ALTER TABLE scan_line
    DROP CONSTRAINT scan_line_column_number_check,
    ADD CONSTRAINT scan_line_column_number_check CHECK (column_number BETWEEN 0 AND 4);
