-- $1 account id  $2 answer
UPDATE distribution SET survey_answer = $2 WHERE account_id = $1 AND batch_id IS NULL AND ended_at IS NULL
