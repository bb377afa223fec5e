-- Bodies of waiting mail that are not sealed under the new key.
-- $1 after message id  $2 new key id as sealed bytes have it  $3 most rows
SELECT message_id, '', '', body FROM outbox
WHERE message_id > $1 AND body IS NOT NULL AND substr(body, 2, 4) <> $2
ORDER BY message_id LIMIT $3
