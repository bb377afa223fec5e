-- $1 key id  $2 step  $3 last id  $4 resealed  $5 unreadable  $6 finished at
UPDATE key_rotation SET step = $2, last_id = $3, resealed = $4, unreadable = $5, finished_at = $6 WHERE key_id = $1
