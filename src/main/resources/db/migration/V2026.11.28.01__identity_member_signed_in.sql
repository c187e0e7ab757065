-- Who a session's account and membership are now; nobody when the membership ended or the account was disabled. Owner-defined
-- because it is asked before the request's organisation is known.
CREATE FUNCTION member_signed_in(wanted_account uuid, wanted_membership uuid)
    RETURNS TABLE (email text, display_name text, organisation_id uuid, membership_id uuid, person_id uuid, roles text[],
        address text, name text, made_up boolean) STABLE
    LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
    SELECT a.email, a.display_name, o.id, m.id, m.person_id, m.roles, o.address, o.name, o.made_up
    FROM account a JOIN membership m ON m.account_id = a.id JOIN organisation o ON o.id = m.organisation_id
    WHERE a.id = wanted_account AND m.id = wanted_membership AND m.ended_at IS NULL AND a.disabled_at IS NULL;
END;
