-- $1 account id
SELECT first_name, last_name, organization, language, email FROM directory_account WHERE account_id = $1
