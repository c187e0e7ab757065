-- A page of a paper may come back twice, as a blank reprint or a better scan: both stay until somebody takes one back.

DROP INDEX signed_copy_live;
CREATE INDEX signed_copy_of_paper ON signed_copy (organisation_id, paper_id, page) WHERE superseded_at IS NULL;
COMMENT ON TABLE signed_copy IS 'A page of a printed paper that came back signed, as a picture. Superseded when it was filed by mistake.';
