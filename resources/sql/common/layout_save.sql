-- $1 kind  $2 name  $3 version  $4 document  $5 by  $6 now
UPDATE distribution_layout SET document = $4, changed_by = $5, changed_at = $6, version = version + 1
WHERE kind = $1 AND name = $2 AND version = $3
