-- $1 name
SELECT count(*) FROM authentication_profile
WHERE name = $1 AND kind = 'authentication' AND published_number IS NOT NULL
