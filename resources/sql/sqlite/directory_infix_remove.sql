-- The index has no copy of the text: it must be told what stood there.
-- $1 account id  $2 block  $3 number  $4 name  $5 address  $6 phone  $7 email
INSERT INTO directory_infix (directory_infix, rowid, block, number, name, address, phone, email)
VALUES ('delete', $1, $2, $3, $4, $5, $6, $7)
