-- $1 from account id  $2 to account id
SELECT account_id FROM directory_account WHERE account_id BETWEEN $1 AND $2 AND missing_since IS NULL
