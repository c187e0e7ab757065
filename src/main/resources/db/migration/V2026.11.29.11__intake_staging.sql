-- A list is compared as a set, in a table that the transaction makes, that no other session sees and that ends with it: nothing is
-- kept, and COPY may fill it, which no table under row-level security allows. Owner-defined functions look into pg_temp last, so
-- that no such table stands in for one of theirs.
DO $$
BEGIN
    EXECUTE format('GRANT TEMPORARY ON DATABASE %I TO mors_app', current_database());
END $$;
