-- $1 block  $2 kind  $3 key  $4 account id
DELETE FROM directory_key WHERE block = $1 AND kind = $2 AND key = $3 AND account_id = $4
