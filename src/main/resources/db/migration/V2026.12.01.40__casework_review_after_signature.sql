-- What was agreed is not reviewed before both had signed it. Reviews of an earlier agreement count from that one's signatures; whoever
-- reviews what nobody has signed yet hears of it at the desk.

CREATE FUNCTION refuse_review_before_signature() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    signed_on date;
BEGIN
    -- The owner brings back what was taken before.
    IF current_user = (SELECT pg_get_userbyid(c.relowner) FROM pg_class c WHERE c.oid = TG_RELID) THEN
        RETURN NEW;
    END IF;
    SELECT min(greatest(p.person_signed_on, p.worker_signed_on)) INTO signed_on FROM support_path p
        WHERE p.organisation_id = NEW.organisation_id AND p.case_id = NEW.case_id
            AND p.person_signed_on IS NOT NULL AND p.worker_signed_on IS NOT NULL;
    IF NEW.reviewed_on < signed_on THEN
        RAISE EXCEPTION 'a review of % of what was signed on %', NEW.reviewed_on, signed_on
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER refuse_review_before_signature BEFORE INSERT ON path_review
    FOR EACH ROW EXECUTE FUNCTION refuse_review_before_signature();
