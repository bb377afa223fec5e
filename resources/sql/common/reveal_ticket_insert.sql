-- $1 ticket id  $2 account id  $3 reason  $4 requested by  $5 requested at
INSERT INTO reveal_ticket (ticket_id, account_id, purpose, reason, requested_by, requested_at)
VALUES ($1, $2, 'initial_pin', $3, $4, $5)
