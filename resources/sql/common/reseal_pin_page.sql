-- PINs of a kind that are not sealed under the new key, by account.
-- $1 after account id  $2 new key id as sealed bytes have it  $3 most rows  $4 kind
SELECT s.account_id, a.location_id, a.customer_id, s.sealed
FROM pin_secret s JOIN account a ON a.account_id = s.account_id
WHERE s.account_id > $1 AND s.kind = $4 AND substr(s.sealed, 2, 4) <> $2
ORDER BY s.account_id LIMIT $3
