-- $1 staff id
SELECT question_id, kdf, answer_hash FROM staff_answer WHERE staff_id = $1 ORDER BY question_id
