-- What a declaration is about that is printed before somebody takes part: a programme and a person. The same as
-- DeclarationPaper.subject.
CREATE FUNCTION declaration_of(programme uuid, person uuid) RETURNS uuid IMMUTABLE STRICT PARALLEL SAFE LANGUAGE sql
RETURN named_uuid(programme::text || ' ' || person::text);
