-- The version tells two processes apart that believe to be at the same run.
-- $1 run id  $2 version  $3 state  $4 finished at  $5 last location id  $6 last customer id
-- $7 created  $8 existing  $9 rejected  $10 busy, ms  $11 checksum
UPDATE generation_run
SET state = $3, finished_at = $4, last_location_id = $5, last_customer_id = $6, created = $7, existing = $8,
    rejected = $9, busy_ms = $10, checksum = $11, version = version + 1
WHERE run_id = $1 AND version = $2 AND state = 'running'
