-- Whose clause somebody was given tells in which programme they are.

CALL classify('notice_given', 'participation', 'programme', 'notice_id');
