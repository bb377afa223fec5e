-- The keys of a person, and of an open link of theirs.
-- $1 staff id
SELECT g.key_id, g.holder, k.purpose FROM key_grant g JOIN site_key k ON k.key_id = g.key_id
WHERE g.holder = CAST(CAST($1 AS bigint) AS text)
   OR g.holder IN (SELECT 'link:' || CAST(l.link_id AS text) FROM link_token l
                   WHERE l.subject = $1 AND l.link_id IS NOT NULL AND l.used_at IS NULL AND l.voided_at IS NULL)
