-- What can be decided first, then the newest.
-- $1 now  $2 most rows
SELECT a.approval_id, a.kind, a.subject, a.request, a.requested_by, COALESCE(r.user_name, ''), a.requested_at,
       a.expires_at, a.state, COALESCE(d.user_name, ''), a.decided_at, a.reason
FROM approval a
LEFT JOIN staff r ON r.staff_id = a.requested_by
LEFT JOIN staff d ON d.staff_id = a.decided_by
ORDER BY CASE WHEN a.state = 'open' AND a.expires_at >= $1 THEN 0 ELSE 1 END, a.approval_id DESC
LIMIT $2
