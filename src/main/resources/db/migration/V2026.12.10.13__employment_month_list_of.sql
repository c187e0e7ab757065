-- What the attendance list of an internship is about: the internship and a month, as 2019-05. The same as SheetPaper.subject.
CREATE FUNCTION month_list_of(internship uuid, month text) RETURNS uuid IMMUTABLE STRICT PARALLEL SAFE LANGUAGE sql
RETURN named_uuid(internship::text || ' ' || month);
