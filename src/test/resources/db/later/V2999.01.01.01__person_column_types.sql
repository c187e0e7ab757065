-- What a later version may need: another type of a column that views show, and a new one.
ALTER TABLE residence ALTER COLUMN urbanisation TYPE int;
ALTER TABLE programme_exit ALTER COLUMN reason TYPE varchar(40);
ALTER TABLE attendance ADD COLUMN remark text;
