-- The household situation is asked of people who joined before it was dropped from the data scope.

ALTER TABLE sensitive_answer DROP CONSTRAINT sensitive_answer_question_check;
ALTER TABLE sensitive_answer ADD CONSTRAINT sensitive_answer_question_check CHECK (question IN
    ('minority', 'foreign_origin', 'third_country_national', 'homeless', 'disability', 'other_disadvantage', 'jobless_household',
    'jobless_household_with_children', 'single_adult_with_children'));
