-- A page of the ledger. What is 0 or empty is not looked at.
-- $1 behind this account  $2 and this issue  $3 account id  $4 channel  $5 batch id  $6 status  $7 only open
-- $8 most rows
SELECT i.account_id, i.issue_id, a.location_id, a.customer_id, i.channel, i.batch_id, i.at, COALESCE(s.user_name, ''),
       i.status, i.survey_answer, i.letter_status, i.ended_at
FROM issue i JOIN account a ON a.account_id = i.account_id LEFT JOIN staff s ON s.staff_id = i."by"
WHERE (i.account_id > $1 OR (i.account_id = $1 AND i.issue_id > $2))
  AND ($3 = 0 OR i.account_id = $3) AND ($4 = '' OR i.channel = $4) AND ($5 = 0 OR i.batch_id = $5)
  AND ($6 = '' OR i.status = $6) AND (NOT $7 OR i.ended_at IS NULL)
ORDER BY i.account_id, i.issue_id LIMIT $8
