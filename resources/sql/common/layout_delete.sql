-- $1 kind  $2 name  $3 version
DELETE FROM distribution_layout WHERE kind = $1 AND name = $2 AND version = $3
