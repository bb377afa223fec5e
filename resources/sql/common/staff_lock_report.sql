-- Everybody who is locked, longest first.
SELECT s.user_name, s.display_name, s.lock_reason, s.locked_at FROM staff s
WHERE s.status = 'locked' ORDER BY s.locked_at, s.user_name
