-- Whoever has it again is no former holder.
-- $1 key id  $2 holder
DELETE FROM key_former_holder WHERE key_id = $1 AND CAST(staff_id AS text) = $2
