-- What a customer is proven by and written to, in one go. For an account that is not there another one's row,
-- whose last column says so: that nothing is found would be told by the time it takes.
-- $1 location id  $2 customer id
SELECT a.account_id, a.initialized, a.enabled, a.email, a.email_verified, a.version, s.kind, s.sealed, s.key_id,
       d.language, d.first_name, d.last_name, d.organization, a.location_id = $1 AND a.customer_id = $2,
       (SELECT max(i.at) FROM issue i WHERE i.account_id = a.account_id AND i.ended_at IS NULL)
FROM account a
JOIN pin_secret s ON s.account_id = a.account_id
LEFT JOIN directory_account d ON d.account_id = a.account_id
WHERE a.account_id = COALESCE((SELECT o.account_id FROM account o WHERE o.location_id = $1 AND o.customer_id = $2),
                              (SELECT MIN(p.account_id) FROM pin_secret p))
