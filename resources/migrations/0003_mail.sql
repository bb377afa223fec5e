-- Mail: the outbox gets what sending needs, and the `outbox` site key its public half, to which anybody seals.
ALTER TABLE site_key ADD COLUMN public_key {blob}
--;
ALTER TABLE outbox ADD COLUMN recipient_name text NOT NULL DEFAULT ''
--;
ALTER TABLE outbox ADD COLUMN expires_at bigint
--;
-- A sender that has taken the mail, and until when nobody else takes it.
ALTER TABLE outbox ADD COLUMN claim bigint
--;
ALTER TABLE outbox ADD COLUMN claimed_until bigint
--;
ALTER TABLE outbox ADD COLUMN failed_step text
--;
-- What is still to be sent, or could be sent again: few, however many have left.
CREATE INDEX outbox_open ON outbox (next_attempt_at) WHERE body IS NOT NULL
--;
CREATE INDEX outbox_created ON outbox (created_at, message_id)
--;
CREATE INDEX outbox_staff ON outbox (staff_id, created_at) WHERE staff_id IS NOT NULL
