-- Only what is still as it was read.
-- $1 key  $2 sealed anew (JSON)  $3 sealed as read (JSON)
UPDATE setting SET value = $2 WHERE key = $1 AND value = $3
