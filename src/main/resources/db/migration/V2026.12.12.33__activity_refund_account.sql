-- Where to a refund is paid: the number of the bank account, as the request has it, an IBAN without blanks; none where it is paid
-- otherwise.

CREATE FUNCTION iban_is_valid(iban text) RETURNS boolean IMMUTABLE STRICT PARALLEL SAFE LANGUAGE sql
    RETURN CASE WHEN iban ~ '^(PL[0-9]{26}|(?!PL)[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30})$' THEN
        (SELECT string_agg(CASE WHEN s.sign ~ '[A-Z]' THEN (ascii(s.sign) - 55)::text ELSE s.sign END, '' ORDER BY s.place)::numeric % 97 = 1
        FROM regexp_split_to_table(substr(iban, 5) || substr(iban, 1, 4), '') WITH ORDINALITY AS s (sign, place)) ELSE false END;

ALTER TABLE refund_request ADD account_number text CHECK (iban_is_valid(account_number));
CALL classify('refund_request', 'payment', 'programme', 'account_number');
