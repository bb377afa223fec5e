-- To which key mails are sealed: the newest of the active ones that has its public half.
SELECT key_id, public_key FROM site_key
WHERE purpose = 'outbox' AND state = 'active' AND public_key IS NOT NULL
ORDER BY key_id DESC LIMIT 1
