-- Tries with a wrong answer, passed or not: an item could be guessed beside others that are right.
-- $1 account id  $2 staff id  $3 since
SELECT count(*) FROM verification WHERE account_id = $1 AND staff_id = $2 AND at > $3 AND asked <> passed
