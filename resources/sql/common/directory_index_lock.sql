-- How far the infix index has come; nobody else takes it further until this transaction ends.
UPDATE directory_index SET indexed_to = indexed_to WHERE name = 'infix' RETURNING indexed_to
