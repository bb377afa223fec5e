-- Personal data that are not sealed under the new key, by account.
-- $1 after account id  $2 new key id as sealed bytes have it  $3 most rows
SELECT account_id, location_id, customer_id, personal FROM directory_account
WHERE account_id > $1 AND personal IS NOT NULL AND substr(personal, 2, 4) <> $2
ORDER BY account_id LIMIT $3
