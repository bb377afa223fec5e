-- $1 [account id,…]
SELECT a.account_id, a.location_id, a.customer_id, a.first_name, a.last_name, a.organization, a.service_address,
       a.city, a.state, a.postal_code, a.email, a.missing_since IS NOT NULL,
       (SELECT string_agg(digits, ' ' ORDER BY position) FROM directory_phone WHERE account_id = a.account_id),
       p.initialized, p.enabled
FROM json_array_elements_text(CAST($1 AS json)) AS wanted
JOIN directory_account AS a ON a.account_id = CAST(wanted AS bigint)
LEFT JOIN account AS p ON p.account_id = a.account_id
