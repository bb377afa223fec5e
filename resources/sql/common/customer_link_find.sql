-- $1 hash
SELECT l.purpose, l.subject, l.expires_at, l.used_at, l.voided_at, a.location_id, a.customer_id
FROM link_token l
JOIN account a ON a.account_id = l.subject
WHERE l.token_hash = $1 AND l.purpose IN ('enable', 'reset_pin')
