-- $1 batch id  $2 approval id
UPDATE distribution_batch SET approval_id = $2 WHERE batch_id = $1
