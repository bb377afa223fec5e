-- Who holds a key, with the public half of their pairs and, of people and open links, the roles; disabled people
-- have none.
-- $1 key id
SELECT g.holder,
       COALESCE(s.public_key, l.public_key, CASE WHEN g.holder = 'recovery' THEN i.recovery_public_key END),
       COALESCE(s.roles, p.roles, '')
FROM key_grant g
CROSS JOIN site i
LEFT JOIN staff s ON CAST(s.staff_id AS text) = g.holder AND s.status <> 'disabled'
LEFT JOIN link_token l ON l.link_id IS NOT NULL AND g.holder = 'link:' || CAST(l.link_id AS text)
                       AND l.used_at IS NULL AND l.voided_at IS NULL
LEFT JOIN staff p ON p.staff_id = l.subject AND p.status <> 'disabled'
WHERE g.key_id = $1
