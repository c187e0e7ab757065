-- A colleague whom no message tells of a change of their work is called.

ALTER TABLE membership ADD work_phone text CHECK (length(work_phone) <= 40);
CALL classify('membership', 'account', 'membership', 'work_phone');
