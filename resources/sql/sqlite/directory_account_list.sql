-- $1 [account id,…]
SELECT a.account_id, a.location_id, a.customer_id, a.first_name, a.last_name, a.organization, a.service_address,
       a.city, a.state, a.postal_code, a.email, a.missing_since IS NOT NULL,
       (SELECT group_concat(digits, ' ') FROM
        (SELECT digits FROM directory_phone WHERE account_id = a.account_id ORDER BY position)),
       p.initialized, p.enabled
FROM json_each($1) AS wanted
CROSS JOIN directory_account AS a ON a.account_id = wanted.value
LEFT JOIN account AS p ON p.account_id = a.account_id
