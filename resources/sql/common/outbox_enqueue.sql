-- $1 message id  $2 kind  $3 recipient  $4 recipient name  $5 language  $6 account id  $7 staff id  $8 sealed body
-- $9 now  $10 expires at
INSERT INTO outbox (message_id, kind, recipient, recipient_name, language, account_id, staff_id, body, state,
                    next_attempt_at, created_at, expires_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'waiting', $9, $9, $10)
