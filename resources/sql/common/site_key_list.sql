SELECT key_id, purpose, state, created_at FROM site_key ORDER BY key_id
