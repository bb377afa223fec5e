-- What decides about an attempt; nobody else decides until the transaction ends.
-- $1 staff id
SELECT status, sign_in_failures, identity_failures, answer_failures FROM staff WHERE staff_id = $1
