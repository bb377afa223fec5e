-- $1 part
SELECT directory_infix_index_part($1)
