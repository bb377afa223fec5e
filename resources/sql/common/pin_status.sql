-- What may change while a desk has the account on its screen. A reset can be undone as long as nothing has changed
-- the record since.
-- $1 location id  $2 customer id  $3 staff id  $4 verified not before
SELECT a.version,
       (SELECT max(v.at) FROM verification v WHERE v.account_id = a.account_id AND v.staff_id = $3 AND v.at >= $4
                                              AND v.succeeded AND v.ended_at IS NULL),
       u.expires_at, u."by",
       COALESCE((SELECT v.override_by IS NULL AND v.statement IS NULL FROM verification v
                 WHERE v.account_id = a.account_id AND v.staff_id = $3 AND v.at >= $4 AND v.succeeded
                       AND v.ended_at IS NULL ORDER BY v.at DESC LIMIT 1), FALSE)
FROM account a
LEFT JOIN pin_undo u ON u.account_id = a.account_id AND u.reset_version = a.version
WHERE a.location_id = $1 AND a.customer_id = $2
