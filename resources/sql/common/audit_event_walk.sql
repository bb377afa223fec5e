-- $1 writer id, $2 sequence: the row before  $3 most rows
SELECT writer_id, seq, at, actor, actor_name, workstation, action, subject, account_id, reason, detail,
       key_id, previous_hash, hash
FROM audit_event WHERE (writer_id, seq) > ($1, $2) ORDER BY writer_id, seq LIMIT $3
