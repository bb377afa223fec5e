-- $1 batch id  $2 version  $3 file's name  $4 written  $5 left out (JSON)  $6 SHA-256
UPDATE distribution_batch SET file_name = $3, written = $4, left_out = $5, sha256 = $6, version = version + 1
WHERE batch_id = $1 AND version = $2 AND state = 'writing'
