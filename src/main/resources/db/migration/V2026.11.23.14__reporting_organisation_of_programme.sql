-- Commands name a programme by its code, which is unique in an installation, before there is an organisation to act for.
-- Owner-defined because it crosses organisations; it tells an id and nothing else.
CALL let_owner_functions_read('programme');

CREATE FUNCTION organisation_of_programme(wanted text) RETURNS uuid STABLE
    LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
    SELECT p.organisation_id FROM programme p WHERE p.code = wanted;
END;
