-- $1 batch id
SELECT count(*) FROM distribution WHERE batch_id = $1 AND ended_at IS NOT NULL
