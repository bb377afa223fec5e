-- $1 account id
SELECT i.channel, i.batch_id, i.at, COALESCE(s.user_name, ''), i.status, i.survey_answer, i.letter_status, i.ended_at
FROM issue i LEFT JOIN staff s ON s.staff_id = i."by"
WHERE i.account_id = $1
ORDER BY i.at DESC
