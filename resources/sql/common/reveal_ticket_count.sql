-- $1 requested by  $2 since
SELECT count(*) FROM reveal_ticket WHERE requested_by = $1 AND requested_at > $2
