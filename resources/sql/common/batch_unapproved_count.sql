-- $1 batch id
SELECT count(*) FROM distribution_batch WHERE batch_id = $1 AND state = 'requested' AND approval_id IS NULL
