-- $1 message id  $2 now
UPDATE outbox SET state = 'waiting', next_attempt_at = $2, version = version + 1
WHERE message_id = $1 AND body IS NOT NULL AND state IN ('waiting', 'refused')
RETURNING account_id
