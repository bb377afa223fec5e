-- The newest mail that brought somebody of the staff a link; the columns of outbox_list.
-- $1 staff id
SELECT o.message_id, o.kind, o.recipient, o.recipient_name, o.language, o.state, o.attempts, o.created_at,
       o.next_attempt_at, o.sent_at, o.expires_at, o.failed_step, o.last_error, NULL, NULL, '', o.body IS NOT NULL
FROM outbox o
WHERE o.staff_id = $1 AND o.kind IN ('staff_invitation', 'staff_reset', 'staff_reactivation')
ORDER BY o.created_at DESC, o.message_id DESC LIMIT 1
