-- The PIN of a committed ticket, while it is fresh.
-- $1 ticket id  $2 requested by  $3 not before
SELECT s.kind, s.sealed FROM reveal_ticket t JOIN pin_secret s ON s.account_id = t.account_id
WHERE t.ticket_id = $1 AND t.requested_by = $2 AND t.requested_at >= $3
