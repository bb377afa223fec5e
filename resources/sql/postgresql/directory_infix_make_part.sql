-- $1 part
SELECT directory_infix_make_part($1)
