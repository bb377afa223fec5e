-- $1 name  $2 support phone
UPDATE site SET name = $1, support_phone = $2, version = version + 1
