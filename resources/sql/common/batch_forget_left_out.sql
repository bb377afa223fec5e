-- $1 batch id  $2 behind this account  $3 to this one
DELETE FROM distribution_left_out WHERE batch_id = $1 AND account_id > $2 AND account_id <= $3
