-- $1 new key id as sealed bytes have it
SELECT COUNT(*) FROM directory_account WHERE personal IS NOT NULL AND substr(personal, 2, 4) <> $1
