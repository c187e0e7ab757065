-- Facts about taking part as known at the moment that known_at() says.
-- Built anew whenever anything here or in a migration changes: docs/architecture.md, "The database", which stand here as ${schema}.

CREATE VIEW known_declaration WITH (security_invoker = true) AS
    SELECT * FROM participation_declaration WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());
CREATE VIEW known_entry_situation WITH (security_invoker = true) AS
    SELECT * FROM entry_situation WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());
CREATE VIEW known_sensitive_answer WITH (security_invoker = true) AS
    SELECT * FROM sensitive_answer WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());
CREATE VIEW known_exit WITH (security_invoker = true) AS
    SELECT * FROM programme_exit WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());
-- A situation is the one after leaving while the exit that holds is not later than it. When the exit is corrected to a later day, or
-- taken back, the situation stays on record and is nobody's result: it has to be measured again.
CREATE VIEW recorded_exit_situation WITH (security_invoker = true) AS
    SELECT s.*, x.exited_on IS NULL OR s.measured_on < x.exited_on AS outdated
    FROM exit_situation s
        LEFT JOIN known_exit x ON x.organisation_id = s.organisation_id AND x.participation_id = s.participation_id
    WHERE s.recorded_at <= known_at() AND (s.superseded_at IS NULL OR s.superseded_at > known_at());
CREATE VIEW known_exit_situation WITH (security_invoker = true) AS SELECT * FROM recorded_exit_situation WHERE NOT outdated;
CREATE VIEW outdated_exit_situation WITH (security_invoker = true) AS SELECT * FROM recorded_exit_situation WHERE outdated;
-- Asked late enough for the exit that holds; when that is corrected to a later day, it has to be asked again.
CREATE VIEW known_later_situation WITH (security_invoker = true) AS
    SELECT s.* FROM later_situation s
        JOIN known_exit x ON x.organisation_id = s.organisation_id AND x.participation_id = s.participation_id
    WHERE s.recorded_at <= known_at() AND (s.superseded_at IS NULL OR s.superseded_at > known_at())
        AND s.asked_on >= x.exited_on + make_interval(months => s.months);
CREATE VIEW known_eligibility_check WITH (security_invoker = true) AS
    SELECT * FROM eligibility_check WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());
CREATE VIEW known_evidence WITH (security_invoker = true) AS
    SELECT * FROM evidence WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());
-- Papers that were on record and are no more.
CREATE VIEW withdrawn_evidence WITH (security_invoker = true) AS SELECT * FROM evidence WHERE superseded_at <= known_at();
CREATE VIEW known_participation_correction WITH (security_invoker = true) AS
    SELECT * FROM participation_correction WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());
CREATE VIEW known_area_tie WITH (security_invoker = true) AS
    SELECT * FROM area_tie WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());
CREATE VIEW known_address_point WITH (security_invoker = true) AS
    SELECT * FROM address_point WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());
CREATE VIEW known_entry_confirmation WITH (security_invoker = true) AS
    SELECT * FROM entry_confirmation WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());
CREATE VIEW known_start_up WITH (security_invoker = true) AS
    SELECT * FROM start_up WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());
CREATE VIEW known_institution_participation WITH (security_invoker = true) AS
    SELECT * FROM institution_participation WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());
CREATE VIEW known_institution_support WITH (security_invoker = true) AS
    SELECT * FROM institution_support WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());

GRANT SELECT ON known_start_up, known_institution_participation, known_institution_support, known_entry_confirmation, known_declaration, known_entry_situation, known_sensitive_answer, known_exit,
    recorded_exit_situation, known_exit_situation, outdated_exit_situation, known_later_situation, known_eligibility_check, known_evidence,
    withdrawn_evidence, known_participation_correction, known_area_tie, known_address_point TO mors_app;
