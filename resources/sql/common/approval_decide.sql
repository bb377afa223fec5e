-- $1 approval id  $2 state  $3 decided by  $4 decided at  $5 reason
UPDATE approval SET state = $2, decided_by = $3, decided_at = $4, reason = $5, version = version + 1
WHERE approval_id = $1 AND state = 'open'
