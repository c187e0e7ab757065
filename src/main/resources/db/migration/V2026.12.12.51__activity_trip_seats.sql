-- A coach has seats of its own, whatever the places of the group.

ALTER TABLE trip_file ADD COLUMN seats integer CHECK (seats BETWEEN 1 AND 500);
-- seats: of the vehicle, without the driver's: for those who go along and their guardians. None where nobody counts them.
CALL classify('trip_file', 'organisation', 'organisation', 'seats');
