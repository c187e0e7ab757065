-- The official register of places (TERYT): the same for every organisation, loaded by a command, about nobody.

CREATE TABLE teryt_municipality (
    code text PRIMARY KEY CHECK (code ~ '^[0-9]{6}$'),
    name text COLLATE polish NOT NULL,
    county text COLLATE polish NOT NULL,
    voivodeship text COLLATE polish NOT NULL
);
COMMENT ON TABLE teryt_municipality IS 'TERC: municipalities with the names of their county and voivodeship. code: WOJ, POW and GMI.';

CREATE TABLE teryt_locality (
    symbol text PRIMARY KEY,
    name text COLLATE polish NOT NULL,
    municipality text NOT NULL REFERENCES teryt_municipality,
    folded text GENERATED ALWAYS AS (fold(name)) STORED
);
COMMENT ON TABLE teryt_locality IS 'SIMC: localities that stand on their own; parts of others are left out.';
CREATE INDEX teryt_locality_folded ON teryt_locality (folded);

CREATE TABLE teryt_street (
    locality text NOT NULL REFERENCES teryt_locality,
    symbol text NOT NULL,
    name text COLLATE polish NOT NULL,
    PRIMARY KEY (locality, symbol)
);
COMMENT ON TABLE teryt_street IS 'ULIC: streets of localities, without their kind, estates with their word, as the register keeps them.';

GRANT SELECT, INSERT, UPDATE ON teryt_municipality, teryt_locality, teryt_street TO mors_app;
CALL classify('teryt_municipality', 'public', 'organisation', 'code', 'name', 'county', 'voivodeship');
CALL classify('teryt_locality', 'public', 'organisation', 'symbol', 'name', 'municipality', 'folded');
CALL classify('teryt_street', 'public', 'organisation', 'locality', 'symbol', 'name');
