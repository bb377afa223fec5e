-- $1 id  $2 status  $3 e-mail
UPDATE staff SET status = $2, email = $3, lock_reason = NULL, locked_at = NULL, sign_in_failures = 0,
                 identity_failures = 0, answer_failures = 0, version = version + 1
WHERE staff_id = $1
