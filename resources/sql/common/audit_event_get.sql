-- $1 writer id  $2 sequence
SELECT writer_id, seq, at, actor, actor_name, workstation, action, subject, account_id, reason, detail,
       key_id, previous_hash, hash
FROM audit_event WHERE writer_id = $1 AND seq = $2
