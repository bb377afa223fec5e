-- $1 layout id  $2 kind  $3 name  $4 document  $5 by  $6 now
INSERT INTO distribution_layout (layout_id, kind, name, document, changed_by, changed_at) VALUES ($1, $2, $3, $4, $5, $6)
