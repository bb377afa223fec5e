-- Nothing when a key of this name is in force.
-- $1 key id  $2 name  $3 hash  $4 added by  $5 at
INSERT INTO client_key (client_key_id, name, key_hash, added_by, added_at)
VALUES ($1, $2, $3, $4, $5)
ON CONFLICT DO NOTHING
