SELECT created_at FROM site
