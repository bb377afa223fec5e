-- A mail as it stands, sent or not.
-- $1 message id  $2 kind  $3 recipient  $4 language  $5 account id  $6 state  $7 attempts  $8 created at
-- $9 sent at  $10 last error
INSERT INTO outbox (message_id, kind, recipient, language, account_id, state, attempts, created_at, sent_at,
                    last_error)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
