-- How far the infix index has come, whether it was built to the end, the last account, whether the database
-- has what the index needs, of how many accounts it is asked at once at first: so few that common words leave
-- time to stop.
SELECT indexed_to, complete, (SELECT COALESCE(MAX(account_id), 0) FROM directory_account),
       EXISTS (SELECT FROM pg_extension WHERE extname = 'pg_trgm'), CAST(16384 AS bigint)
FROM directory_index WHERE name = 'infix'
