-- A page of mails, newest first.
-- $1 state or ''  $2, $3 created at and message id of the last mail of the page before  $4 limit
SELECT o.message_id, o.kind, o.recipient, o.recipient_name, o.language, o.state, o.attempts, o.created_at,
       o.next_attempt_at, o.sent_at, o.expires_at, o.failed_step, o.last_error, a.location_id, a.customer_id,
       s.user_name, o.body IS NOT NULL
FROM outbox o
LEFT JOIN account a ON a.account_id = o.account_id
LEFT JOIN staff s ON s.staff_id = o.staff_id
WHERE ($1 = '' OR o.state = $1) AND (o.created_at < $2 OR (o.created_at = $2 AND o.message_id < $3))
ORDER BY o.created_at DESC, o.message_id DESC LIMIT $4
