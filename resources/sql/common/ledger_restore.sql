-- $1 account id  $2 when the reset ended it
UPDATE distribution SET ended_at = NULL WHERE account_id = $1 AND ended_at = $2 AND at < $2
