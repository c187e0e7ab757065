-- An account belongs to one organisation, and so does its password: whoever may let a password be set in one town opens nothing
-- in another. One e-mail may have an account in each.

DROP INDEX account_email;
ALTER TABLE account ADD COLUMN organisation_id uuid REFERENCES organisation;
UPDATE account a SET organisation_id = (SELECT m.organisation_id FROM membership m WHERE m.account_id = a.id
    ORDER BY m.created_at, m.id LIMIT 1);

-- Where an account was used by several, the first keeps it. The others get one of their own without a password, since nobody
-- knows who set the old one; their administrator sends a new link.
DO $$
DECLARE
    shared record;
    separate uuid;
BEGIN
    FOR shared IN SELECT DISTINCT m.organisation_id, a.id, a.email, a.display_name, a.disabled_at
        FROM membership m JOIN account a ON a.id = m.account_id WHERE a.organisation_id <> m.organisation_id
    LOOP
        PERFORM set_config('mors.organisation', shared.organisation_id::text, true);
        separate := gen_random_uuid();
        INSERT INTO account (organisation_id, id, email, display_name, disabled_at)
        VALUES (shared.organisation_id, separate, shared.email, shared.display_name, shared.disabled_at);
        UPDATE membership SET account_id = separate
        WHERE organisation_id = shared.organisation_id AND account_id = shared.id;
    END LOOP;
    PERFORM set_config('mors.organisation', '', true);
END $$;

ALTER TABLE account ALTER COLUMN organisation_id SET NOT NULL;
ALTER TABLE account ADD UNIQUE (organisation_id, id);
CREATE UNIQUE INDEX account_email ON account (lower(email), organisation_id);
ALTER TABLE membership DROP CONSTRAINT membership_account_id_fkey;
ALTER TABLE membership ADD FOREIGN KEY (organisation_id, account_id) REFERENCES account (organisation_id, id);
-- Colleagues are the accounts of the current organisation, without their secrets; a public visit sees none.
DROP POLICY colleagues ON account;
CREATE POLICY own_organisation ON account FOR SELECT TO mors_app
    USING (organisation_id = current_organisation() AND NOT is_public_visit());
GRANT SELECT (organisation_id) ON account TO mors_app;
CALL classify('account', 'organisation', 'organisation', 'organisation_id');
COMMENT ON TABLE account IS 'A way into one organisation for one human; what they may do comes from their membership of it.';

-- Adds an account to the current organisation, or finds its own with this e-mail and leaves it as it is. Returns its id.
CREATE OR REPLACE FUNCTION add_account(new_id uuid, new_email text, new_display_name text, new_password_hash text) RETURNS uuid
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    found uuid;
BEGIN
    INSERT INTO account (organisation_id, id, email, display_name, password_hash)
    VALUES (current_organisation(), new_id, new_email, new_display_name, new_password_hash) ON CONFLICT DO NOTHING;
    SELECT a.id INTO found FROM account a
    WHERE lower(a.email) = lower(new_email) AND a.organisation_id = current_organisation();
    RETURN found;
END $$;

-- Where an account may go: its own organisation, and those in which the same e-mail has the same password, known by the same hash.
DROP FUNCTION memberships_of(uuid);
CREATE FUNCTION memberships_of(wanted uuid)
    RETURNS TABLE (account_id uuid, email text, display_name text, organisation_id uuid, membership_id uuid, person_id uuid,
        roles text[], address text, name text, made_up boolean) STABLE
    LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
    SELECT a.id, a.email, a.display_name, o.id, m.id, m.person_id, m.roles, o.address, o.name, o.made_up
    FROM account mine JOIN account a ON lower(a.email) = lower(mine.email)
            AND (a.id = mine.id OR a.password_hash = mine.password_hash)
        JOIN membership m ON m.organisation_id = a.organisation_id AND m.account_id = a.id
        JOIN organisation o ON o.id = m.organisation_id
    WHERE mine.id = wanted AND m.ended_at IS NULL AND a.disabled_at IS NULL ORDER BY o.name, o.id;
END;

DROP FUNCTION token_holder(bytea);
CREATE FUNCTION token_holder(digest bytea)
    RETURNS TABLE (account_id uuid, organisation_id uuid, membership_id uuid, scope text, expires_at timestamptz) STABLE
    LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
    SELECT a.id, t.organisation_id, m.id, t.scope, t.expires_at
    FROM api_token t JOIN membership m ON m.organisation_id = t.organisation_id AND m.id = t.membership_id
        JOIN account a ON a.id = m.account_id
    WHERE t.token_digest = digest AND m.ended_at IS NULL AND a.disabled_at IS NULL;
END;

-- Gives the accounts of one e-mail whose passwords the caller has just checked, known by their hashes, one new password.
CREATE FUNCTION replace_password(wanted_email text, checked text[], new_password_hash text) RETURNS SETOF uuid
    LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
    UPDATE account SET password_hash = new_password_hash
    WHERE lower(email) = lower(wanted_email) AND password_hash = ANY (checked) RETURNING id;
END;

DROP FUNCTION account_is_ours_alone(uuid);
