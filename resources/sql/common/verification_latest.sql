-- $1 account id  $2 staff id  $3 not before
SELECT v.passed, o.user_name, v.statement FROM verification v LEFT JOIN staff o ON o.staff_id = v.override_by
WHERE v.account_id = $1 AND v.staff_id = $2 AND v.at >= $3 AND v.succeeded AND v.ended_at IS NULL
ORDER BY v.at DESC LIMIT 1
