-- $1 account id  $2 now
UPDATE distribution SET letter_status = 'returned', ended_at = $2
WHERE account_id = $1 AND letter_status = 'written' AND ended_at IS NULL
  AND EXISTS (SELECT 1 FROM distribution_batch b WHERE b.batch_id = distribution.batch_id AND b.state = 'written')
