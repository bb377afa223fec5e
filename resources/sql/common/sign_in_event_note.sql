-- Of the account with this number, where there is one.
-- $1 event id  $2 location id  $3 customer id  $4 account as typed  $5 at  $6 channel  $7 outcome
INSERT INTO sign_in_event (event_id, account_id, typed_account, at, channel, outcome)
VALUES ($1, (SELECT account_id FROM account WHERE location_id = $2 AND customer_id = $3), $4, $5, $6, $7)
