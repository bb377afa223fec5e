-- $1 holder
SELECT g.key_id, k.purpose, g.sealed_key
FROM key_grant g JOIN site_key k ON k.key_id = g.key_id
WHERE g.holder = $1 ORDER BY g.key_id
