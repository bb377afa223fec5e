-- $1 holder
DELETE FROM key_grant WHERE holder = $1
