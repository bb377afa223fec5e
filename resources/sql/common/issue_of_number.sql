-- Of an account that has an initial PIN: how this one was given out, then those before it, newest first.
-- $1 location id  $2 customer id
SELECT i.channel, i.batch_id, i.at, COALESCE(s.user_name, ''), i.status, i.survey_answer, i.letter_status, i.ended_at
FROM account a
JOIN pin_secret p ON p.account_id = a.account_id AND p.kind = 'initial'
JOIN issue i ON i.account_id = a.account_id
LEFT JOIN staff s ON s.staff_id = i."by"
WHERE a.location_id = $1 AND a.customer_id = $2
ORDER BY i.ended_at IS NOT NULL, i.at DESC LIMIT 20
