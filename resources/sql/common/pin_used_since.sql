-- Has the customer signed in? Failed tries may be many, so the first success is enough.
-- $1 account id  $2 since
SELECT count(*) FROM (SELECT 1 FROM sign_in_event WHERE account_id = $1 AND at >= $2 AND outcome = 'succeeded'
                      LIMIT 1) AS used
