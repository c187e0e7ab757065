-- How long somebody was at a session who came late or left early.
CREATE FUNCTION minutes_present(of_session int, late int, left_early int) RETURNS int IMMUTABLE PARALLEL SAFE LANGUAGE sql
RETURN greatest(0, of_session - coalesce(late, 0) - coalesce(left_early, 0));

-- What the hours of a participant are about: somebody in a group, in a month as 2019-05. The same as ParticipantCard.subject.
CREATE FUNCTION participant_hours_of(of_group uuid, person uuid, month text) RETURNS uuid IMMUTABLE STRICT PARALLEL SAFE LANGUAGE sql
RETURN named_uuid(of_group::text || ' ' || person::text || ' ' || month);
