-- What is on some days is asked for by the day, a plain date: row-level security lets no index be asked for a bound of a period.

CREATE INDEX calendar_entry_by_day ON calendar_entry (organisation_id, on_day);
