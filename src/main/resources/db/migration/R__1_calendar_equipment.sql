-- The equipment at entries of the calendar.
-- Built anew whenever anything here or in a migration changes: docs/architecture.md, "The database", which stand here as ${schema}.

-- The words name it as Equipment.label() does. What was promised and is not there any more is counted, too: it was withdrawn
-- afterwards, or more pieces are promised at that time than there are by now; those with the highest numbers lack it. By on_day, a date,
-- whoever asks for some days is not made to count those of all years.
CREATE VIEW equipment_at_entry WITH (security_invoker = true) AS
    SELECT c.organisation_id, c.entry_id, e.on_day, c.equipment_id, q.name,
        l.label, l.label || CASE WHEN count(*) > 1 THEN ' × ' || count(*) ELSE '' END AS words, count(*)::int AS pieces,
        (count(*) FILTER (WHERE c.occupies AND NOT c.beside AND (q.withdrawn_on <= e.on_day OR c.piece > q.pieces
            AND (SELECT count(DISTINCT o.piece) FROM calendar_equipment o
                WHERE o.organisation_id = c.organisation_id AND o.equipment_id = c.equipment_id AND o.piece <= c.piece
                    AND o.period && c.period AND o.occupies AND NOT o.beside AND o.let_go_at IS NULL) > q.pieces)))::int AS missing,
        (count(*) FILTER (WHERE c.beside AND EXISTS (SELECT FROM calendar_equipment o
            WHERE o.organisation_id = c.organisation_id AND o.equipment_id = c.equipment_id AND o.piece = c.piece
                AND o.period && c.period AND o.entry_id <> c.entry_id AND o.occupies AND o.let_go_at IS NULL)))::int AS collided
    FROM calendar_equipment c
        JOIN equipment q ON q.organisation_id = c.organisation_id AND q.id = c.equipment_id
        JOIN calendar_entry e ON e.organisation_id = c.organisation_id AND e.id = c.entry_id
        CROSS JOIN LATERAL (SELECT q.name || coalesce(' (' || q.inventory_number || ')', '') AS label) l
    WHERE c.let_go_at IS NULL
    GROUP BY c.organisation_id, c.entry_id, e.on_day, c.equipment_id, q.name, l.label;
COMMENT ON VIEW equipment_at_entry IS 'Which equipment an entry holds and how many pieces of it, also in words; missing: how many of them are not there on its day; collided: how many were, on record, in use elsewhere at that time.';
GRANT SELECT ON equipment_at_entry TO mors_app;
