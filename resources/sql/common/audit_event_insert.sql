INSERT INTO audit_event (writer_id, seq, at, actor, actor_name, workstation, action, subject, account_id, reason,
                         detail, key_id, previous_hash, hash)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
