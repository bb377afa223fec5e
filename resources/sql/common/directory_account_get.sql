-- $1 location id  $2 customer id
SELECT account_id, first_name, last_name, organization, service_address, city, state, postal_code, country, status,
       email, language, must_change_pin, personal, extra, missing_since
FROM directory_account WHERE location_id = $1 AND customer_id = $2
