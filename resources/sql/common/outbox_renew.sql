-- The sender that has the mail is still at it.
-- $1 message id  $2 claim  $3 claimed until
UPDATE outbox SET claimed_until = $3 WHERE message_id = $1 AND claim = $2
