-- $1 behind this account  $2 to this one
SELECT account_id, digits FROM directory_phone WHERE account_id > $1 AND account_id <= $2
ORDER BY account_id, position
