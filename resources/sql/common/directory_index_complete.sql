-- Only when nothing was left out.
UPDATE directory_index SET complete = TRUE
WHERE name = 'infix' AND indexed_to >= (SELECT COALESCE(MAX(account_id), 0) FROM directory_account)
