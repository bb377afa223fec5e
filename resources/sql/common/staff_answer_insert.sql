-- $1 staff id  $2 question  $3 kdf  $4 hash
INSERT INTO staff_answer (staff_id, question_id, kdf, answer_hash) VALUES ($1, $2, $3, $4)
