-- $1 account id  $2 issue id  $3 channel  $4 at  $5 by
INSERT INTO distribution (account_id, issue_id, channel, at, "by") VALUES ($1, $2, $3, $4, $5)
