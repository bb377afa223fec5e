-- $1 batch id
SELECT account_id FROM distribution_batch_account WHERE batch_id = $1 ORDER BY account_id
