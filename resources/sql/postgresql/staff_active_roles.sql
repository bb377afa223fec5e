-- What an active person may do, and the site's newest key: one that came since is taken up before anything is
-- sealed. The lock lasts as long as the deed: a key is retired when no deed is under way that began with it.
-- $1 staff id
SELECT roles, (SELECT MAX(key_id) FROM site_key), CAST(pg_advisory_xact_lock_shared(5784620) AS text)
FROM staff WHERE staff_id = $1 AND status = 'active'
