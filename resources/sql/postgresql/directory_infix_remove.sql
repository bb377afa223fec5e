-- The texts are for SQLite.
-- $1 account id  $2 number  $3 name  $4 address  $5 phone  $6 email
DELETE FROM directory_infix
WHERE rowid = $1 AND num_nulls(CAST($2 AS text), CAST($3 AS text), CAST($4 AS text), CAST($5 AS text),
                               CAST($6 AS text)) = 0
