-- $1 verification id  $2 account id  $3 staff id  $4 at  $5 asked  $6 passed  $7 succeeded  $8 override by
-- $9 override reason  $10 the operator's statement
INSERT INTO verification (verification_id, account_id, staff_id, at, asked, passed, succeeded, override_by,
                          override_reason, statement)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
