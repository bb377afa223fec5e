SELECT status, COUNT(*), COUNT(missing_since) FROM directory_account GROUP BY status ORDER BY status
