-- The newest first.
-- $1 profile id
SELECT v.number, v.published_at, s.user_name, v.restored_from, v.document
FROM authentication_profile_version v LEFT JOIN staff s ON s.staff_id = v.published_by
WHERE v.profile_id = $1
ORDER BY v.number DESC
