-- Accounts in the directory, and those of them without a PIN record.
SELECT (SELECT count(*) FROM directory_account),
       (SELECT count(*) FROM directory_account d
        WHERE NOT EXISTS (SELECT 1 FROM account a WHERE a.account_id = d.account_id))
