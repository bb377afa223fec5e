-- The same for one account, which has an index of its own.
-- $1 time, $2 writer id, $3 sequence: the row before  $4 from  $5 to (exclusive)
-- $6 actor's user name or null  $7 action or null  $8 account id  $9 most rows
SELECT writer_id, seq, at, actor, actor_name, workstation, action, subject, account_id, reason, detail,
       key_id, previous_hash, hash
FROM audit_event
WHERE (at, writer_id, seq) < ($1, $2, $3) AND at >= $4 AND at < $5
  AND (CAST($6 AS text) IS NULL OR actor_name = $6) AND (CAST($7 AS text) IS NULL OR action = $7)
  AND account_id = $8
ORDER BY at DESC, writer_id DESC, seq DESC LIMIT $9
