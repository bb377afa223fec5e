-- $1 key id  $2 holder  $3 sealed key
INSERT INTO key_grant (key_id, holder, sealed_key) VALUES ($1, $2, $3)
