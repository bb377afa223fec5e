-- Only what is still as it was read.
-- $1 message id  $2 sealed anew  $3 sealed as read
UPDATE outbox SET body = $2 WHERE message_id = $1 AND body = $3
