-- The texts are for SQLite.
-- $1 account id  $2 block  $3 number  $4 name  $5 address  $6 phone  $7 email
DELETE FROM directory_infix
WHERE rowid = $1 AND num_nulls(CAST($2 AS text), CAST($3 AS text), CAST($4 AS text), CAST($5 AS text),
                               CAST($6 AS text), CAST($7 AS text)) = 0
