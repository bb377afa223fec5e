-- $1 key id  $2 holder
DELETE FROM key_grant WHERE key_id = $1 AND holder = $2
