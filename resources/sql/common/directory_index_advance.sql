-- $1 account id: the index has come that far
UPDATE directory_index SET indexed_to = $1 WHERE name = 'infix'
