-- Nobody else writes while this transaction does.
SELECT 1
