-- What became of a mail that this sender has claimed. A body is kept while it may still be sent.
-- $1 message id  $2 claim  $3 state  $4 next attempt at  $5 sent at  $6 failed step  $7 last error
UPDATE outbox SET state = $3, body = CASE WHEN $3 = 'sent' THEN NULL ELSE body END, next_attempt_at = $4,
                  sent_at = $5, failed_step = $6, last_error = $7, claim = NULL, claimed_until = NULL,
                  version = version + 1
WHERE message_id = $1 AND claim = $2
