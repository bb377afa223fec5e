-- $1 purpose  $2 new key id
UPDATE site_key SET state = 'retired' WHERE purpose = $1 AND key_id < $2 AND state = 'active'
