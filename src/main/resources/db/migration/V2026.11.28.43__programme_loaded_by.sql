-- Who loaded which version, and each change of a rule that follows from it: a version that changes counts_as_support rewrites the
-- supports and indicators of the past. The version is its own history and is not written into the trail again.
ALTER TABLE programme_version ADD COLUMN loaded_by uuid;
ALTER TABLE programme_version ALTER COLUMN loaded_by SET DEFAULT current_account();
CALL classify('programme_version', 'organisation', 'organisation', 'loaded_by');
CALL audit('activity_rule');
