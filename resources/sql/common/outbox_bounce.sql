-- $1 message id  $2 what the report says
UPDATE outbox SET state = 'bounced', last_error = $2, version = version + 1
WHERE message_id = $1 AND state = 'sent'
RETURNING account_id, kind
