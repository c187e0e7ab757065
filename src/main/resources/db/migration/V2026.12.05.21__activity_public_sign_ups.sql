-- The joint calendar leads to the forms of the organisations' own sites: which of these sessions are to come and of a group that takes
-- sign-ups. What a form takes, and from whom, its own site says.

CREATE FUNCTION public_sign_ups(organisations uuid[], sessions uuid[], on_day date) RETURNS TABLE (session_id uuid, group_id uuid) STABLE
    LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
    SELECT s.id, s.group_id
    FROM session s JOIN activity_group g ON g.organisation_id = s.organisation_id AND g.id = s.group_id
    WHERE s.organisation_id = ANY (organisations) AND s.id = ANY (sessions) AND s.status = 'planned' AND g.takes_sign_ups AND g.listed_publicly
        AND (g.closed_on IS NULL OR g.closed_on > on_day) AND (lower(s.period) AT TIME ZONE 'Europe/Warsaw')::date >= on_day;
END;
