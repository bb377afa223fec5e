-- What a customer is proven by and written to, in one go.
-- $1 location id  $2 customer id
SELECT a.account_id, a.initialized, a.enabled, a.email, a.email_verified, a.version, s.kind, s.sealed, s.key_id,
       d.language, d.first_name, d.last_name, d.organization
FROM account a
JOIN pin_secret s ON s.account_id = a.account_id
LEFT JOIN directory_account d ON d.account_id = a.account_id
WHERE a.location_id = $1 AND a.customer_id = $2
