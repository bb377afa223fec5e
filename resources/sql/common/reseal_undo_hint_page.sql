-- Hints in the undo window that are not sealed under the new key, by account.
-- $1 after account id  $2 new key id as sealed bytes have it  $3 most rows
SELECT u.account_id, a.location_id, a.customer_id, u.hint
FROM pin_undo u JOIN account a ON a.account_id = u.account_id
WHERE u.account_id > $1 AND u.hint IS NOT NULL AND substr(u.hint, 2, 4) <> $2
ORDER BY u.account_id LIMIT $3
