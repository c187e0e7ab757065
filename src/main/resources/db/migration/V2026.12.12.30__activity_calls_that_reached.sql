-- Which results of a call say that it reached somebody: said once, for every list of calls.

CREATE FUNCTION reached_by_call(result text) RETURNS boolean IMMUTABLE PARALLEL SAFE LANGUAGE sql
    RETURN result IN ('coming', 'not_coming');
