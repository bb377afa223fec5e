-- Takes the mail that has waited longest; nobody else takes it until the claim ends.
-- $1 claim  $2 now  $3 claimed until
UPDATE outbox SET claim = $1, claimed_until = $3, attempts = attempts + 1, version = version + 1
WHERE message_id = (SELECT message_id FROM outbox
                    WHERE body IS NOT NULL AND state = 'waiting' AND next_attempt_at <= $2
                      AND (claimed_until IS NULL OR claimed_until <= $2)
                    ORDER BY next_attempt_at, message_id LIMIT 1
                    FOR UPDATE SKIP LOCKED)
RETURNING message_id, kind, recipient, recipient_name, language, account_id, body, attempts, created_at
