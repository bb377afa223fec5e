SELECT COUNT(*) FROM directory_account
