-- An account begins with a link by which its holder sets the password; the same link helps who forgot it.

CREATE TABLE account_invitation (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    membership_id uuid NOT NULL,
    key_digest bytea NOT NULL,
    expires_at timestamptz NOT NULL,
    used_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid DEFAULT current_account(),
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, membership_id) REFERENCES membership (organisation_id, id)
);
COMMENT ON TABLE account_invitation IS 'A link to set a password, used once and for a few days; only the SHA-256 digest of its key is kept. The newest of a membership counts.';
CREATE UNIQUE INDEX account_invitation_key ON account_invitation (key_digest);
CREATE INDEX account_invitation_of_membership ON account_invitation (organisation_id, membership_id, created_at);
CALL protect_from_public('account_invitation');
CALL let_owner_functions_read('account_invitation');
CREATE POLICY owner_functions_use ON account_invitation FOR UPDATE TO mors_owner USING (true);
CREATE POLICY owner_functions_change ON account FOR UPDATE TO mors_owner USING (true);
CALL classify('account_invitation', 'account', 'short', 'membership_id', 'expires_at', 'used_at', 'created_at', 'created_by');
CALL classify('account_invitation', 'secret', 'short', 'key_digest');

-- Whether a membership's account belongs to no other organisation, now or ever: only then may this one let its password be set.
CREATE FUNCTION account_is_ours_alone(wanted_membership uuid) RETURNS boolean STABLE
    LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
    SELECT count(*) > 0 AND bool_and(other.organisation_id = current_organisation())
    FROM membership mine JOIN membership other ON other.account_id = mine.account_id
    WHERE mine.organisation_id = current_organisation() AND mine.id = wanted_membership;
END;

-- Whose link this is: nobody's when it was used, replaced by a newer one or is too old, or when the membership ended.
CREATE FUNCTION invited_account(digest bytea)
    RETURNS TABLE (account_id uuid, email text, display_name text, organisation_name text) STABLE
    LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
    SELECT a.id, a.email, a.display_name, o.name
    FROM account_invitation i
        JOIN membership m ON m.organisation_id = i.organisation_id AND m.id = i.membership_id
        JOIN account a ON a.id = m.account_id
        JOIN organisation o ON o.id = i.organisation_id
    WHERE i.key_digest = digest AND i.used_at IS NULL AND i.expires_at > now() AND m.ended_at IS NULL
        AND a.disabled_at IS NULL
        AND NOT EXISTS (SELECT FROM account_invitation newer WHERE newer.organisation_id = i.organisation_id
            AND newer.membership_id = i.membership_id AND newer.created_at > i.created_at);
END;

-- Sets the password of the account that a link belongs to and uses the link up; false when it is nobody's any more.
CREATE FUNCTION set_invited_password(digest bytea, new_password_hash text) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    holder uuid;
BEGIN
    PERFORM FROM account_invitation WHERE key_digest = digest FOR UPDATE;
    SELECT i.account_id INTO holder FROM invited_account(digest) i;
    IF holder IS NULL THEN
        RETURN false;
    END IF;
    UPDATE account SET password_hash = new_password_hash WHERE id = holder;
    UPDATE account_invitation SET used_at = now() WHERE key_digest = digest;
    RETURN true;
END $$;
