-- Mails whose time is over, sent by nobody at present: what waits is given up, and the bodies go.
-- $1 now  $2 longest wait of those whose link has no end
UPDATE outbox SET state = CASE WHEN state = 'waiting' THEN 'cancelled' ELSE state END, body = NULL,
                  next_attempt_at = NULL, claim = NULL, claimed_until = NULL, version = version + 1
WHERE body IS NOT NULL AND COALESCE(expires_at, created_at + $2) <= $1
  AND (claimed_until IS NULL OR claimed_until <= $1)
RETURNING message_id, kind, state, account_id
