-- Only somebody who is invited or active.
-- $1 staff id  $2 reason  $3 now
UPDATE staff SET status = 'locked', lock_reason = $2, locked_at = $3, version = version + 1
WHERE staff_id = $1 AND status IN ('invited', 'active')
