-- What the reset ended counts again, and what was given out since does not.
-- $1 account id  $2 when the reset ended it  $3 now
UPDATE distribution SET ended_at = CASE WHEN ended_at IS NULL THEN CAST($3 AS bigint) END
WHERE account_id = $1 AND (ended_at IS NULL OR ended_at = $2)
