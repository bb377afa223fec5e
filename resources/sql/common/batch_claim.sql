-- $1 batch id  $2 version  $3 by
UPDATE distribution_batch SET state = 'writing', written_by = $3, sha256 = '', version = version + 1
WHERE batch_id = $1 AND version = $2 AND state IN ('requested', 'writing')
