-- Has the customer signed in? $1 account id  $2 since
SELECT count(*) FROM (SELECT 1 FROM sign_in_event WHERE account_id = $1 AND at >= $2 AND outcome = 'succeeded'
                      LIMIT 1) AS used
