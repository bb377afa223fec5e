-- People, not services, who can sign in or may again.
SELECT COUNT(*) FROM staff WHERE status <> 'disabled' AND roles <> 'service'
