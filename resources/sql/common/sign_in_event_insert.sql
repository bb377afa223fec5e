-- $1 event id  $2 account id  $3 account as typed  $4 at  $5 channel  $6 outcome
INSERT INTO sign_in_event (event_id, account_id, typed_account, at, channel, outcome) VALUES ($1, $2, $3, $4, $5, $6)
