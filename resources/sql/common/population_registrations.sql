-- How many customers registered, and how many confirmed their address, from $1 to before $2.
SELECT count(*) FILTER (WHERE action = 'customer_registered'), count(*) FILTER (WHERE action = 'account_enabled')
FROM audit_event
WHERE action IN ('customer_registered', 'account_enabled') AND at >= $1 AND at < $2
