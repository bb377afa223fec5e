-- $1 message id
SELECT state FROM outbox WHERE message_id = $1
