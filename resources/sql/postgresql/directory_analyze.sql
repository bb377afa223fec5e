ANALYZE directory_account, directory_phone, directory_key
