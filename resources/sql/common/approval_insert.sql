-- $1 approval id  $2 kind  $3 subject  $4 request (JSON)  $5 requested by  $6 requested at  $7 expires at
INSERT INTO approval (approval_id, kind, subject, request, requested_by, requested_at, expires_at, state)
VALUES ($1, $2, $3, $4, $5, $6, $7, 'open')
