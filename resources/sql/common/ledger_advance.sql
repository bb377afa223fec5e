-- Forwards only.
-- $1 account id  $2 status
UPDATE distribution SET status = $2
WHERE account_id = $1 AND ended_at IS NULL
  AND CASE status WHEN 'issued' THEN 0 WHEN 'signed_in' THEN 1 WHEN 'registered' THEN 2 ELSE 3 END
    < CASE $2 WHEN 'issued' THEN 0 WHEN 'signed_in' THEN 1 WHEN 'registered' THEN 2 ELSE 3 END
