-- People who can have keys, and the keys that each holds.
SELECT s.staff_id, s.user_name, s.roles, g.key_id
FROM staff s LEFT JOIN key_grant g ON g.holder = CAST(s.staff_id AS text)
WHERE s.public_key IS NOT NULL AND s.status IN ('active', 'locked')
ORDER BY s.user_name, g.key_id
