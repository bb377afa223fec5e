-- $1 account id  $2 channel  $3 now  $4 by
UPDATE distribution SET at = $3, "by" = $4
WHERE account_id = $1 AND channel = $2 AND batch_id IS NULL AND ended_at IS NULL
