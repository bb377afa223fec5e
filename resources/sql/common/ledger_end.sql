-- $1 account id  $2 now
UPDATE distribution SET ended_at = $2 WHERE account_id = $1 AND ended_at IS NULL
