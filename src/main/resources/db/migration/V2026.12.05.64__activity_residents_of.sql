-- Of which area of the programme the members of a group are residents.

ALTER TABLE activity_group ADD residents_of text CHECK (residents_of <> '');
COMMENT ON COLUMN activity_group.residents_of IS 'Key of an area of the programme file: the group is for those who live there. Asks nothing in a programme without such an area.';
CALL classify('activity_group', 'public', 'organisation', 'residents_of');
