-- $1 staff id  $2 kind of attempt  $3 failures
UPDATE staff SET
    sign_in_failures = CASE WHEN CAST($2 AS text) = 'sign_in' THEN CAST($3 AS bigint) ELSE sign_in_failures END,
    identity_failures = CASE WHEN CAST($2 AS text) = 'identity' THEN CAST($3 AS bigint) ELSE identity_failures END,
    answer_failures = CASE WHEN CAST($2 AS text) = 'security_answer' THEN CAST($3 AS bigint) ELSE answer_failures END
WHERE staff_id = $1
