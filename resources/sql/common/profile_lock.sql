-- Changes nothing: until the transaction ends, whoever wants to change or lock the row waits.
-- $1 name
UPDATE authentication_profile SET version = version WHERE name = $1
