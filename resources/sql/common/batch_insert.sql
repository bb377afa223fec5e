-- $1 batch id  $2 channel  $3 format  $4 layout's name  $5 document  $6 selection  $7 chosen  $8 note
-- $9 requested by  $10 requested at
INSERT INTO distribution_batch (batch_id, channel, format, layout_name, document, selection, chosen, note, requested_by,
                                requested_at, state)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'requested')
