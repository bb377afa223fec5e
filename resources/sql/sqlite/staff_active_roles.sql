-- What an active person may do, and the site's newest key: one that came since is taken up before anything is
-- sealed.
-- $1 staff id
SELECT roles, (SELECT MAX(key_id) FROM site_key) FROM staff WHERE staff_id = $1 AND status = 'active'
