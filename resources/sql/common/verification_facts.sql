-- What a caller's answers are compared with.
-- $1 location id  $2 customer id
SELECT d.account_id, d.first_name, d.last_name, d.organization, d.service_address, d.city, d.state, d.postal_code,
       d.email, d.personal, d.extra
FROM directory_account d JOIN account a ON a.account_id = d.account_id
WHERE a.location_id = $1 AND a.customer_id = $2
