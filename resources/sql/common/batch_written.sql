-- From now on the ledger counts its rows.
-- $1 batch id  $2 version  $3 by  $4 now
UPDATE distribution_batch SET state = 'written', written_by = $3, written_at = $4, version = version + 1
WHERE batch_id = $1 AND version = $2 AND state = 'writing' AND sha256 <> ''
