-- A view that a version had and the next has no more: ${schema}.
CREATE VIEW known_no_more AS SELECT * FROM known_residence;
GRANT SELECT ON known_no_more TO mors_app;
