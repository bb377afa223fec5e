-- The index has no copy of the text: it must be told what stood there.
-- $1 account id  $2 number  $3 name  $4 address  $5 phone  $6 email
INSERT INTO directory_infix (directory_infix, rowid, number, name, address, phone, email)
VALUES ('delete', $1, $2, $3, $4, $5, $6)
