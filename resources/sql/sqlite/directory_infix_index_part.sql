-- The index is one, and grows with its rows.
-- $1 part
SELECT $1
