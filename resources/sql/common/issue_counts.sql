SELECT channel, batch_id, status, count(*), count(ended_at), sum(CASE WHEN letter_status = 'returned' THEN 1 ELSE 0 END)
FROM issue GROUP BY channel, batch_id, status
