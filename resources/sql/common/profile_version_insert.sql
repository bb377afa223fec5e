-- $1 id  $2 number  $3 document  $4 restored from  $5 published by  $6 published at
INSERT INTO authentication_profile_version (profile_id, number, document, restored_from, published_by, published_at)
VALUES ($1, $2, $3, $4, $5, $6)
