-- How staff come in, and what locks them out.

-- Links of staff (purposes `enrol` and `reset`). One that an administrator made is a holder of keys itself,
-- `link:ID`: its private key is wrapped under a key that only the link's token gives.
ALTER TABLE link_token ADD COLUMN link_id bigint
--;
ALTER TABLE link_token ADD COLUMN public_key {blob}
--;
ALTER TABLE link_token ADD COLUMN wrapped_private_key {blob}
--;
CREATE UNIQUE INDEX link_token_link ON link_token (link_id) WHERE link_id IS NOT NULL
--;
-- The few that can still be used, or have just expired: what is looked for whenever staff are read.
CREATE INDEX link_token_open ON link_token (expires_at)
    WHERE used_at IS NULL AND voided_at IS NULL AND purpose IN ('enrol', 'reset')
--;
CREATE TABLE staff_answer (
    staff_id bigint NOT NULL REFERENCES staff,
    question_id text NOT NULL,
    kdf text NOT NULL,
    answer_hash {blob} NOT NULL,
    PRIMARY KEY (staff_id, question_id)
)
--;
-- An attempt that is being verified. Gone once its outcome is known; counted as a failure when it is not for
-- 30 seconds. `subject`: `staff:ID`, or `workstation:NAME` for user names that nobody has.
CREATE TABLE staff_attempt (
    attempt_id bigint PRIMARY KEY,
    subject {key} NOT NULL,
    kind text NOT NULL CHECK (kind IN ('sign_in', 'identity', 'security_answer')),
    reserved_at bigint NOT NULL
)
--;
CREATE INDEX staff_attempt_subject ON staff_attempt (subject, kind)
--;
-- Failures with user names that nobody has; those of people are counted in their rows.
CREATE TABLE workstation_failure (
    workstation {key} NOT NULL,
    kind text NOT NULL CHECK (kind IN ('sign_in', 'identity', 'security_answer')),
    failures bigint NOT NULL,
    last_at bigint NOT NULL,
    PRIMARY KEY (workstation, kind)
)
--;
-- Each time that somebody was locked, and who let them in again (0: the recovery key did).
CREATE TABLE staff_lock (
    lock_id bigint PRIMARY KEY,
    staff_id bigint NOT NULL REFERENCES staff,
    reason text NOT NULL CHECK (reason IN ('sign_in', 'identity', 'security_answer', 'link_expired')),
    locked_at bigint NOT NULL,
    reactivated_at bigint,
    reactivated_by bigint
)
--;
CREATE INDEX staff_lock_staff ON staff_lock (staff_id, locked_at)
--;
-- What happened while nobody who holds the audit key was there: the next one who signs in writes it into the
-- trail (docs/decisions/0013).
CREATE TABLE unattested_event (
    event_id bigint PRIMARY KEY,
    at bigint NOT NULL,
    actor_name text NOT NULL,
    workstation text NOT NULL,
    action text NOT NULL,
    subject text NOT NULL,
    reason text NOT NULL,
    detail text NOT NULL
)
--;
CREATE INDEX unattested_event_at ON unattested_event (at)
