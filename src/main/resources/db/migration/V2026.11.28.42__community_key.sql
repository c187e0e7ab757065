-- A community is the one that the programme file calls by its key: a new name is the same community's.
-- The word "categorical" is the programme file's and the code's.

-- The owner is under the policies, too; a change of words by a migration is nobody's act and stands in no trail.
ALTER TABLE community NO FORCE ROW LEVEL SECURITY;
ALTER TABLE programme_version NO FORCE ROW LEVEL SECURITY;
ALTER TABLE community DISABLE TRIGGER USER;

ALTER TABLE community DROP CONSTRAINT community_kind_check;
UPDATE community SET kind = 'categorical' WHERE kind = 'categorial';
ALTER TABLE community ADD CONSTRAINT community_kind_check CHECK (kind IN ('territorial', 'categorical'));
COMMENT ON TABLE community IS 'A local community that a programme works with, by its key in the programme file: territorial, or tied by another feature (categorical).';

-- The key under which the newest version has this name, or else any earlier one. A name that no file gives was never loaded
-- from one and keeps its own word, which no file uses as a key.
ALTER TABLE community ADD COLUMN key text;
UPDATE community c SET key = coalesce(
    (SELECT n.key FROM programme_version v CROSS JOIN LATERAL (
            SELECT named ->> 'key' AS key, named ->> 'name' AS name FROM jsonb_path_query(v.definition, '$.communities[*]') named
            UNION ALL
            SELECT named ->> 'community', named ->> 'name'
            FROM jsonb_path_query(v.definition, '$.*.community_names[*]') named) n
        WHERE v.organisation_id = c.organisation_id AND v.programme_id = c.programme_id AND n.name = c.name
        ORDER BY v.number DESC LIMIT 1), ' ' || c.name);
-- Of a community that was renamed before it had a key, the newest name is it; earlier rows keep a word of their own.
UPDATE community c SET key = ' ' || c.name
    WHERE EXISTS (SELECT FROM community newer WHERE newer.organisation_id = c.organisation_id
        AND newer.programme_id = c.programme_id AND newer.key = c.key AND newer.id > c.id);
ALTER TABLE community ALTER COLUMN key SET NOT NULL;
ALTER TABLE community ADD UNIQUE (organisation_id, programme_id, key);
ALTER TABLE community DROP CONSTRAINT community_organisation_id_programme_id_name_key;
CALL classify('community', 'public', 'organisation', 'key');

ALTER TABLE community ENABLE TRIGGER USER;
ALTER TABLE programme_version FORCE ROW LEVEL SECURITY;
ALTER TABLE community FORCE ROW LEVEL SECURITY;
