-- What came back is not counted as replaced, too.
SELECT channel, batch_id, status, count(*),
       sum(CASE WHEN ended_at IS NOT NULL AND letter_status <> 'returned' THEN 1 ELSE 0 END),
       sum(CASE WHEN letter_status = 'returned' THEN 1 ELSE 0 END)
FROM issue GROUP BY channel, batch_id, status
