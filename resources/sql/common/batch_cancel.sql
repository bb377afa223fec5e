-- $1 batch id  $2 version
UPDATE distribution_batch SET state = 'cancelled', version = version + 1
WHERE batch_id = $1 AND version = $2 AND state IN ('requested', 'writing')
