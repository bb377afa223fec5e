-- How far the infix index has come, whether it was built to the end, the last account, whether the database
-- has what the index needs, of how many accounts it is asked at once at first: all, because to stop before
-- the next match it must find that.
SELECT indexed_to, complete, (SELECT COALESCE(MAX(account_id), 0) FROM directory_account), TRUE, 1000000000000
FROM directory_index WHERE name = 'infix'
