-- FTS5 is part of the library.
SELECT 1
