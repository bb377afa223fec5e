-- $1 id  $2 at  $3 actor's name  $4 workstation  $5 action  $6 subject  $7 reason  $8 detail
INSERT INTO unattested_event (event_id, at, actor_name, workstation, action, subject, reason, detail)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
