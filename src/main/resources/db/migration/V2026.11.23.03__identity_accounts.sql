-- Organisations (the tenants), accounts (global) and their memberships with roles.

CREATE TABLE organisation (
    id uuid PRIMARY KEY,
    address text NOT NULL UNIQUE CHECK (address ~ '^[a-z][a-z0-9-]{1,39}$'),
    name text NOT NULL,
    short_name text NOT NULL,
    kind text NOT NULL CHECK (kind IN ('centre', 'ngo')),
    made_up boolean NOT NULL DEFAULT false,
    street_address text,
    postal_address text,
    phone text,
    email text,
    created_at timestamptz NOT NULL DEFAULT now(),
    CHECK (address NOT IN ('pulpit', 'moje', 'logowanie', 'wyloguj', 'kalendarz', 'api', 'actuator', 'assets', 'webjars',
        'fonts', 'error', 'szukaj', 'dostepnosc', 'admin', 'static', 'kalendarz.ics', 'robots.txt', 'favicon.ico'))
);
COMMENT ON TABLE organisation IS 'A tenant: a centre or an NGO partner. made_up is set once, at creation, and never changes.';
ALTER TABLE organisation ENABLE ROW LEVEL SECURITY;
ALTER TABLE organisation FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organisation ON organisation
    USING (id = current_organisation()) WITH CHECK (id = current_organisation());
CALL let_owner_functions_read('organisation');
GRANT SELECT, INSERT ON organisation TO mors_app;
GRANT UPDATE (name, short_name, street_address, postal_address, phone, email) ON organisation TO mors_app;
CALL classify('organisation', 'public', 'organisation', 'id', 'address', 'name', 'short_name', 'kind', 'made_up',
    'street_address', 'postal_address', 'phone', 'email', 'created_at');

CREATE TABLE account (
    id uuid PRIMARY KEY,
    email text NOT NULL,
    display_name text NOT NULL,
    password_hash text,
    disabled_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE account IS 'A way in for one human, global; what they may do comes from their memberships.';
CREATE UNIQUE INDEX account_email ON account (lower(email));
ALTER TABLE account ENABLE ROW LEVEL SECURITY;
ALTER TABLE account FORCE ROW LEVEL SECURITY;
CALL let_owner_functions_read('account');
CALL classify('account', 'account', 'membership', 'id', 'email', 'display_name', 'disabled_at', 'created_at');
CALL classify('account', 'secret', 'membership', 'password_hash');

CREATE TABLE membership (
    organisation_id uuid NOT NULL REFERENCES organisation,
    id uuid NOT NULL,
    account_id uuid NOT NULL REFERENCES account,
    person_id uuid,
    roles text[] NOT NULL CHECK (cardinality(roles) > 0 AND roles <@ ARRAY['coordinator', 'social_worker', 'animator',
        'facilitator', 'lawyer', 'psychologist', 'reception', 'volunteer_coordinator', 'accountant', 'partner_coordinator',
        'director', 'data_protection_officer', 'auditor', 'administrator', 'resident', 'volunteer', 'leader']),
    ended_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (organisation_id, id)
);
COMMENT ON TABLE membership IS 'An account in an organisation, with its roles; person_id when the account is a resident''s own.';
CREATE UNIQUE INDEX membership_live ON membership (organisation_id, account_id) WHERE ended_at IS NULL;
CREATE INDEX membership_account ON membership (account_id);
CALL protect_from_public('membership');
CALL let_owner_functions_read('membership');
CALL audit('membership');
CALL classify('membership', 'account', 'membership', 'account_id', 'person_id', 'roles', 'ended_at', 'created_at');

-- Colleagues: the accounts with a membership in the current organisation, without their secrets.
CREATE POLICY colleagues ON account FOR SELECT TO mors_app
    USING (EXISTS (SELECT FROM membership m WHERE m.account_id = account.id));
GRANT SELECT (id, email, display_name, disabled_at, created_at) ON account TO mors_app;

CREATE TABLE api_token (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    membership_id uuid NOT NULL,
    token_digest bytea NOT NULL,
    scope text NOT NULL CHECK (scope IN ('read', 'write', 'metrics')),
    expires_at timestamptz NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, membership_id) REFERENCES membership (organisation_id, id)
);
COMMENT ON TABLE api_token IS 'A Bearer token of the REST API; only its SHA-256 digest is kept.';
CREATE UNIQUE INDEX api_token_digest ON api_token (token_digest);
CALL protect_from_public('api_token');
CALL let_owner_functions_read('api_token');
CALL audit('api_token');
CALL classify('api_token', 'account', 'membership', 'membership_id', 'scope', 'expires_at', 'created_at');
CALL classify('api_token', 'secret', 'membership', 'token_digest');

-- What must cross organisations, and nothing else: sign-in, the public sites, and the first account of an organisation.

CREATE FUNCTION account_for_sign_in(wanted text)
    RETURNS TABLE (id uuid, email text, display_name text, password_hash text, disabled boolean) STABLE
    LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
    SELECT a.id, a.email, a.display_name, a.password_hash, a.disabled_at IS NOT NULL
    FROM account a WHERE lower(a.email) = lower(wanted);
END;

CREATE FUNCTION memberships_of(wanted uuid)
    RETURNS TABLE (organisation_id uuid, membership_id uuid, person_id uuid, roles text[], address text, name text,
        short_name text, kind text, made_up boolean) STABLE
    LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
    SELECT o.id, m.id, m.person_id, m.roles, o.address, o.name, o.short_name, o.kind, o.made_up
    FROM membership m JOIN organisation o ON o.id = m.organisation_id
    WHERE m.account_id = wanted AND m.ended_at IS NULL ORDER BY o.name;
END;

CREATE FUNCTION token_holder(digest bytea)
    RETURNS TABLE (email text, organisation_id uuid, scope text, expires_at timestamptz) STABLE
    LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
    SELECT a.email, t.organisation_id, t.scope, t.expires_at
    FROM api_token t JOIN membership m ON m.organisation_id = t.organisation_id AND m.id = t.membership_id
        JOIN account a ON a.id = m.account_id
    WHERE t.token_digest = digest AND m.ended_at IS NULL AND a.disabled_at IS NULL;
END;

CREATE FUNCTION public_organisations()
    RETURNS TABLE (id uuid, address text, name text, short_name text, kind text, made_up boolean, street_address text,
        postal_address text, phone text, email text) STABLE
    LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
    SELECT o.id, o.address, o.name, o.short_name, o.kind, o.made_up, o.street_address, o.postal_address, o.phone, o.email
    FROM organisation o ORDER BY o.kind, o.name;
END;

-- Adds an account, or finds the one with this e-mail and leaves it as it is. Returns its id.
CREATE FUNCTION add_account(new_id uuid, new_email text, new_display_name text, new_password_hash text) RETURNS uuid
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    found uuid;
BEGIN
    INSERT INTO account (id, email, display_name, password_hash)
    VALUES (new_id, new_email, new_display_name, new_password_hash) ON CONFLICT DO NOTHING;
    SELECT a.id INTO found FROM account a WHERE lower(a.email) = lower(new_email);
    RETURN found;
END $$;
CREATE POLICY owner_functions_add ON account FOR INSERT TO mors_owner WITH CHECK (true);

CREATE FUNCTION no_accounts() RETURNS boolean STABLE
    LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
    SELECT NOT EXISTS (SELECT FROM account);
END;
