-- For the index: no PIN record.
-- $1 behind account id  $2 to account id
SELECT a.account_id, a.location_id, a.customer_id, a.first_name, a.last_name, a.organization, a.service_address,
       a.city, a.state, a.postal_code, a.email, a.missing_since IS NOT NULL,
       (SELECT string_agg(digits, ' ' ORDER BY position) FROM directory_phone WHERE account_id = a.account_id),
       CAST(NULL AS boolean), CAST(NULL AS boolean)
FROM directory_account AS a WHERE a.account_id > $1 AND a.account_id <= $2
ORDER BY a.account_id
