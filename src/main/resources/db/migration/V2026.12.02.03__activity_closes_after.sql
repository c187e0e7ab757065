-- R17: a group, of self-help as a rule, that takes in nobody new once it has met so many times.
ALTER TABLE activity_group ADD closes_after int CHECK (closes_after > 0);
CALL classify('activity_group', 'public', 'organisation', 'closes_after');
