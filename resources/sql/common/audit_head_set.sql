-- $1 writer id  $2 sequence  $3 hash
INSERT INTO audit_head (writer_id, seq, hash) VALUES ($1, $2, $3)
ON CONFLICT (writer_id) DO UPDATE SET seq = excluded.seq, hash = excluded.hash
