-- What the PINs of a stretch of accounts are judged by, in the order of their ids. Each table is told where the
-- stretch begins: a merge of the three would otherwise go through the others from their beginning, page for page.
-- $1 behind this account  $2 how many
SELECT a.account_id, a.location_id, a.customer_id, a.initialized, a.pin_set_at, p.kind, p.sealed, d.postal_code,
       d.country, d.must_change_pin, d.personal
FROM account a JOIN pin_secret p ON p.account_id = a.account_id AND p.account_id > $1
     LEFT JOIN directory_account d ON d.account_id = a.account_id AND d.account_id > $1
WHERE a.account_id > $1
ORDER BY a.account_id LIMIT $2
