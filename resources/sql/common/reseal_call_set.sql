-- Only what is still as it was read.
-- $1 call id  $2 sealed anew  $3 sealed as read
UPDATE customer_call SET state = $2 WHERE call_id = $1 AND state = $3
