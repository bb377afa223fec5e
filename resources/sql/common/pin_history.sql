-- Newest first, after a place in the list.
-- $1 account id  $2 at  $3 writer id  $4 sequence  $5 limit
SELECT writer_id, seq, at, actor_name, workstation, action, reason, detail FROM audit_event
WHERE account_id = $1 AND (at, writer_id, seq) < ($2, $3, $4)
ORDER BY at DESC, writer_id DESC, seq DESC LIMIT $5
