-- $1 batch id  $2 most rows
SELECT a.location_id, a.customer_id, l.reason
FROM distribution_left_out l JOIN account a ON a.account_id = l.account_id
WHERE l.batch_id = $1
ORDER BY a.location_id, a.customer_id LIMIT $2
