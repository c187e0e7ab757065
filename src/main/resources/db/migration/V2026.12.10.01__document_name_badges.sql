-- The list of who received a badge comes home by its code, with the badges.

ALTER TABLE printed_paper DROP CONSTRAINT printed_paper_kind_check;
ALTER TABLE printed_paper ADD CONSTRAINT printed_paper_kind_check CHECK (kind IN ('course_certificate', 'declaration',
    'internship_agreement', 'support_path', 'support_card', 'hours_of_month', 'group_consent', 'name_badges'));
