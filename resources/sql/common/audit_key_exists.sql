-- $1 key id
SELECT COUNT(*) FROM site_key WHERE key_id = $1 AND purpose = 'audit'
