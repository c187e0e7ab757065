-- Lines have marks of their own: of a line whose mark is not seen on a bent page nobody knows where it is.

ALTER TABLE scan_line DROP CONSTRAINT scan_line_looks_check;
ALTER TABLE scan_line ADD CONSTRAINT scan_line_looks_check
    CHECK (looks IN ('signed', 'empty', 'faint', 'over_two_lines', 'out_of_frame', 'out_of_place'));
