-- What else stands in the file of a trip: where it goes, who drives, what it is insured by, who helps first.

ALTER TABLE trip_file
    ADD plan text CHECK (plan <> ''),
    ADD carrier text CHECK (carrier <> ''),
    ADD policy_number text CHECK (policy_number <> ''),
    ADD first_aid text CHECK (first_aid <> '');
CALL classify('trip_file', 'organisation', 'organisation', 'plan', 'carrier', 'policy_number', 'first_aid');
