SELECT id, name, support_phone, environment, recovery_public_key FROM site
