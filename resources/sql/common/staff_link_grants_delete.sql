-- Keys that links of a person held.
-- $1 staff id
DELETE FROM key_grant
WHERE holder IN (SELECT 'link:' || CAST(link_id AS text) FROM link_token
                 WHERE subject = $1 AND purpose IN ('enrol', 'reset') AND link_id IS NOT NULL)
