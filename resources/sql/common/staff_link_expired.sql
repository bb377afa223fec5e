-- People whose open link has come to its end.
-- $1 now  $2 staff id, 0 for all
SELECT s.staff_id, s.user_name FROM link_token l JOIN staff s ON s.staff_id = l.subject
WHERE l.used_at IS NULL AND l.voided_at IS NULL AND l.purpose IN ('enrol', 'reset') AND l.expires_at < $1
  AND (CAST($2 AS bigint) = 0 OR l.subject = CAST($2 AS bigint))
ORDER BY s.staff_id
