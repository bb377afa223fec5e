SELECT COALESCE(MAX(key_id), 0) FROM site_key
