-- $1 key id  $2 purpose  $3 started by  $4 started at  $5 total
INSERT INTO key_rotation (key_id, purpose, started_by, started_at, total) VALUES ($1, $2, $3, $4, $5)
