-- How a group keeps its evidence: by names, by codes of its own, or as a number of people.

CREATE TABLE group_evidence (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    group_id uuid NOT NULL,
    evidence text NOT NULL CHECK (evidence IN ('names', 'code_list', 'headcount')),
    from_on date,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    superseded_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, group_id) REFERENCES activity_group (organisation_id, id)
);
COMMENT ON TABLE group_evidence IS 'How the sessions of a group are recorded, from a day on; without a day from the beginning. A group without a row keeps names.';
CREATE UNIQUE INDEX group_evidence_live ON group_evidence (organisation_id, group_id, from_on) NULLS NOT DISTINCT
    WHERE superseded_at IS NULL;
CREATE INDEX group_evidence_of_group ON group_evidence (organisation_id, group_id);
CALL protect_from_public('group_evidence');
CALL keep_as_fact('group_evidence');
CALL audit('group_evidence');
CALL classify('group_evidence', 'public', 'organisation', 'group_id', 'evidence', 'from_on');

CREATE TABLE group_code (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    group_id uuid NOT NULL,
    person_id uuid NOT NULL,
    number int NOT NULL CHECK (number > 0),
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    superseded_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id, group_id, number),
    FOREIGN KEY (organisation_id, group_id) REFERENCES activity_group (organisation_id, id),
    FOREIGN KEY (organisation_id, person_id) REFERENCES person (organisation_id, id)
);
COMMENT ON TABLE group_code IS 'By which number a person stands on the sheets of a group that keeps codes. Given once, kept, and never somebody else''s.';
CREATE UNIQUE INDEX group_code_live ON group_code (organisation_id, group_id, person_id) WHERE superseded_at IS NULL;
CREATE INDEX group_code_of_person ON group_code (organisation_id, person_id);
CALL protect_from_public('group_code');
CALL keep_as_fact('group_code');
CALL audit('group_code');
CALL classify('group_code', 'roster', 'programme', 'group_id', 'person_id', 'number');

CREATE FUNCTION evidence_on(asked_group uuid, day date) RETURNS text STABLE LANGUAGE sql
BEGIN ATOMIC
    SELECT coalesce((SELECT e.evidence FROM group_evidence e
        WHERE e.organisation_id = current_organisation() AND e.group_id = asked_group AND e.superseded_at IS NULL
            AND coalesce(e.from_on, '-infinity') <= day
        ORDER BY coalesce(e.from_on, '-infinity') DESC LIMIT 1), 'names');
END;
COMMENT ON FUNCTION evidence_on IS 'How the sessions of a group are recorded on a day.';

-- A code for everybody of these who has none yet: the group is kept for whoever gives codes.
CREATE FUNCTION give_group_codes(asked_group uuid, people uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    PERFORM FROM activity_group g WHERE g.organisation_id = current_organisation() AND g.id = asked_group FOR NO KEY UPDATE;
    INSERT INTO group_code (organisation_id, id, group_id, person_id, number)
    SELECT current_organisation(), gen_random_uuid(), asked_group, n.person_id, row_number() OVER (ORDER BY n.place)
        + (SELECT coalesce(max(c.number), 0) FROM group_code c WHERE c.organisation_id = current_organisation() AND c.group_id = asked_group)
    FROM (SELECT p.person_id, min(p.place) AS place FROM unnest(people) WITH ORDINALITY AS p (person_id, place) GROUP BY 1) n
    WHERE NOT EXISTS (SELECT FROM group_code c WHERE c.organisation_id = current_organisation() AND c.group_id = asked_group
        AND c.person_id = n.person_id AND c.superseded_at IS NULL);
END $$;

CREATE FUNCTION code_members() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    coded record;
BEGIN
    FOR coded IN SELECT n.group_id, array_agg(n.person_id ORDER BY n.recorded_at, n.id) AS people FROM new_rows n
        WHERE n.group_id IN (SELECT e.group_id FROM group_evidence e WHERE e.organisation_id = current_organisation()
            AND e.evidence = 'code_list' AND e.superseded_at IS NULL)
        GROUP BY n.group_id
    LOOP
        PERFORM give_group_codes(coded.group_id, coded.people);
    END LOOP;
    RETURN NULL;
END $$;
CREATE TRIGGER code_members AFTER INSERT ON enrolment REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION code_members();

-- Whoever comes without a place stands on a code list by a code, too; where people are only counted, nobody stands on a list.
CREATE FUNCTION code_present() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    coded record;
BEGIN
    IF NOT EXISTS (SELECT FROM group_evidence e WHERE e.organisation_id = current_organisation() AND e.superseded_at IS NULL) THEN
        RETURN NULL;
    END IF;
    FOR coded IN SELECT s.group_id, bool_or(evidence_on(s.group_id, c.on_day) = 'headcount') AS counted,
            bool_or(e.evidence = 'code_list') AS coded, array_agg(n.person_id ORDER BY n.recorded_at, n.id) AS people
        FROM new_rows n
            JOIN session s ON s.organisation_id = n.organisation_id AND s.id = n.session_id
            JOIN calendar_entry c ON c.organisation_id = s.organisation_id AND c.id = s.entry_id
            JOIN group_evidence e ON e.organisation_id = s.organisation_id AND e.group_id = s.group_id AND e.superseded_at IS NULL
        GROUP BY s.group_id
    LOOP
        IF coded.counted THEN
            RAISE EXCEPTION 'group % counts people and lists nobody', coded.group_id USING ERRCODE = 'integrity_constraint_violation';
        END IF;
        IF coded.coded THEN
            PERFORM give_group_codes(coded.group_id, coded.people);
        END IF;
    END LOOP;
    RETURN NULL;
END $$;
CREATE TRIGGER code_present AFTER INSERT ON attendance REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION code_present();

-- A code list hides who is who, so that its group hides its members; everybody who ever was on its list gets a code.
CREATE FUNCTION begin_code_list() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT (SELECT g.hidden_membership FROM activity_group g
            WHERE g.organisation_id = NEW.organisation_id AND g.id = NEW.group_id) THEN
        RAISE EXCEPTION 'group % shows its members', NEW.group_id USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    PERFORM give_group_codes(NEW.group_id, ARRAY(
        SELECT o.person_id FROM (
            SELECT n.person_id, n.recorded_at, n.id FROM enrolment n
            WHERE n.organisation_id = NEW.organisation_id AND n.group_id = NEW.group_id
            UNION ALL
            SELECT a.person_id, a.recorded_at, a.id FROM attendance a
                JOIN session s ON s.organisation_id = a.organisation_id AND s.id = a.session_id
            WHERE s.organisation_id = NEW.organisation_id AND s.group_id = NEW.group_id) o
        ORDER BY o.recorded_at, o.id));
    RETURN NULL;
END $$;
CREATE TRIGGER begin_code_list AFTER INSERT ON group_evidence
    FOR EACH ROW WHEN (NEW.evidence = 'code_list') EXECUTE FUNCTION begin_code_list();

CREATE FUNCTION keep_code_list_hidden() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM group_evidence e WHERE e.organisation_id = NEW.organisation_id AND e.group_id = NEW.id
            AND e.evidence = 'code_list' AND e.superseded_at IS NULL) THEN
        RAISE EXCEPTION 'group % had a code list', NEW.id USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER keep_code_list_hidden AFTER UPDATE ON activity_group
    FOR EACH ROW WHEN (OLD.hidden_membership AND NOT NEW.hidden_membership) EXECUTE FUNCTION keep_code_list_hidden();
