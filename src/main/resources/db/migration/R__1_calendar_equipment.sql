-- The equipment at entries of the calendar.
-- Built anew whenever anything here or in a migration changes: docs/architecture.md, "The database", which stand here as ${schema}.

-- The words name it as Equipment.label() does. What was promised and is not there any more is counted, too: it was withdrawn
-- afterwards, or there are fewer pieces. By on_day, a date, whoever asks for some days is not made to count those of all years.
CREATE VIEW equipment_at_entry WITH (security_invoker = true) AS
    SELECT c.organisation_id, c.entry_id, e.on_day, c.equipment_id, q.name,
        q.name || coalesce(' (' || q.inventory_number || ')', '') || CASE WHEN count(*) > 1 THEN ' × ' || count(*) ELSE '' END
            AS words, count(*)::int AS pieces,
        (count(*) FILTER (WHERE c.occupies AND (c.piece > q.pieces OR q.withdrawn_on <= e.on_day)))::int AS missing
    FROM calendar_equipment c
        JOIN equipment q ON q.organisation_id = c.organisation_id AND q.id = c.equipment_id
        JOIN calendar_entry e ON e.organisation_id = c.organisation_id AND e.id = c.entry_id
    WHERE c.let_go_at IS NULL
    GROUP BY c.organisation_id, c.entry_id, e.on_day, c.equipment_id, q.name, q.inventory_number;
COMMENT ON VIEW equipment_at_entry IS 'Which equipment an entry holds and how many pieces of it, also in words; missing: how many of them are not there on its day.';
GRANT SELECT ON equipment_at_entry TO mors_app;
