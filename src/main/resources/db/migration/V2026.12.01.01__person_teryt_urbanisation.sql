-- The degree of urbanisation of a municipality, from Eurostat's list of local administrative units.

ALTER TABLE teryt_municipality ADD COLUMN urbanisation smallint CHECK (urbanisation IN (1, 2, 3));
CALL classify('teryt_municipality', 'public', 'organisation', 'urbanisation');
