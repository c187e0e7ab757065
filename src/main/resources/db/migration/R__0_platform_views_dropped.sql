-- Takes all views away, so that what follows builds them anew. Runs before each versioned migration, too: a view would forbid it to
-- change the type of a column, or to drop one. Built anew whenever anything changes in the migrations, which stand here as ${schema}.

DO $$
DECLARE
    views text;
BEGIN
    SELECT string_agg(c.oid::regclass::text, ', ') INTO views FROM pg_class c
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'v'
        AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e');
    IF views IS NOT NULL THEN
        EXECUTE 'DROP VIEW ' || views;
    END IF;
END $$;
