-- A reset ends what was proven before it.
-- $1 account id  $2 now
UPDATE verification SET ended_at = $2 WHERE account_id = $1 AND ended_at IS NULL AND succeeded
