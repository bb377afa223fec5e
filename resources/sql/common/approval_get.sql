-- $1 approval id
SELECT a.approval_id, a.kind, a.subject, a.request, a.requested_by, COALESCE(r.user_name, ''), a.requested_at,
       a.expires_at, a.state, COALESCE(d.user_name, ''), a.decided_at, a.reason
FROM approval a
LEFT JOIN staff r ON r.staff_id = a.requested_by
LEFT JOIN staff d ON d.staff_id = a.decided_by
WHERE a.approval_id = $1
