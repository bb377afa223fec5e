-- $1 key id  $2 purpose  $3 now
INSERT INTO site_key (key_id, purpose, state, created_at) VALUES ($1, $2, 'active', $3)
