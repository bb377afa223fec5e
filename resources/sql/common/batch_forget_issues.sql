-- What a writing that broke off left.
-- $1 batch id  $2 behind this account  $3 to this one
DELETE FROM distribution WHERE account_id > $2 AND account_id <= $3 AND issue_id = $1 AND batch_id = $1
