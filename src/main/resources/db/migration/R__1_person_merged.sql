-- Every table about people refuses a record that was merged into another. The tables are asked of the catalogue, so that none is
-- forgotten; built anew whenever anything here or in a migration changes: docs/architecture.md, "The database", which stand here as
-- ${schema}.
DO $$
DECLARE
    target regclass;
BEGIN
    FOR target IN SELECT * FROM tables_about_people() LOOP
        EXECUTE format('CREATE OR REPLACE TRIGGER refuse_merged_person AFTER INSERT ON %s REFERENCING NEW TABLE AS new_rows '
            'FOR EACH STATEMENT EXECUTE FUNCTION refuse_merged_person()', target);
        EXECUTE format('CREATE OR REPLACE TRIGGER refuse_merged_person_later AFTER UPDATE ON %s REFERENCING NEW TABLE AS new_rows '
            'FOR EACH STATEMENT EXECUTE FUNCTION refuse_merged_person()', target);
    END LOOP;
END $$;
