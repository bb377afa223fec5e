-- The index is one.
-- $1 part
SELECT $1
